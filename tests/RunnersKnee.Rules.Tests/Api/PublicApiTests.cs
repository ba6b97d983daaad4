using System.Reflection;
using System.Text.Json.Serialization;
using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Tests.Api;

/// <summary>Guards what is public, also what is added later.</summary>
public sealed class PublicApiTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>What rules match, and names so general that a host should not meet them among what it works with.</summary>
    private static readonly Assembly Library = typeof(IRunnersKneeAdvisor).Assembly;

    private static IEnumerable<Type> Types => Library.GetExportedTypes();

    [Fact]
    public void What_a_host_meets_first_is_at_the_root_and_the_rest_where_it_belongs() =>
        Types.Select(type => type.Namespace).Distinct().Should().BeEquivalentTo(
        [
            "RunnersKnee.Rules", "RunnersKnee.Rules.Facts", "RunnersKnee.Rules.Json", "RunnersKnee.Rules.Local",
            "RunnersKnee.Rules.Printing",
            "RunnersKnee.Rules.Records", "RunnersKnee.Rules.Telemetry", "RunnersKnee.Rules.WhatIf",
        ]);

    [Fact]
    public void The_root_shows_no_more_than_a_host_can_look_through() =>
        Types.Count(type => type.Namespace == "RunnersKnee.Rules").Should().BeLessThanOrEqualTo(60);

    [Fact]
    public void Every_class_is_sealed_or_cannot_be_derived_from_outside() =>
        Types.Where(type => type.IsClass && !type.IsSealed).Should().OnlyContain(type =>
            type.IsAbstract && type.GetConstructors(BindingFlags.NonPublic | BindingFlags.Instance)
                .All(constructor => constructor.IsFamilyAndAssembly || IsCopying(constructor, type)));

    [Fact]
    public void No_signature_names_a_type_of_NRules_but_the_one_that_adds_a_rule()
    {
        var engine = typeof(Rule).Assembly;

        Types.SelectMany(type => type.GetMembers(Declared))
            .Where(member => Mentioned(member).Any(type => type.Assembly == engine))
            .Should().ContainSingle().Which.Name.Should().Be(nameof(RunnersKneeOptions.AddRule));
    }

    [Fact]
    public void Converters_are_public_for_the_source_generator_of_a_host_cannot_use_others() =>
        Types.SelectMany(type => type.GetCustomAttributes<JsonConverterAttribute>()).Select(attribute => attribute.ConverterType)
            .Should().NotBeEmpty().And.OnlyContain(converter => converter!.IsVisible);

    [Fact]
    public void What_is_public_can_be_read_and_not_written() =>
        Types.Where(type => type != typeof(RunnersKneeOptions)).SelectMany(type => type.GetProperties(Declared))
            .Where(property => property.SetMethod is { IsPublic: true } && !IsInit(property))
            .Should().BeEmpty();

    private static bool IsInit(PropertyInfo property) =>
        property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));

    private static bool IsCopying(ConstructorInfo constructor, Type type) =>
        constructor.GetParameters() is [var only] && only.ParameterType == type;

    private static IEnumerable<Type> Mentioned(MemberInfo member) => member switch
    {
        MethodBase method => method.GetParameters().Select(parameter => parameter.ParameterType)
            .Concat(method is MethodInfo { ReturnType: var returned } ? [returned] : [])
            .SelectMany(Parts),
        PropertyInfo property => Parts(property.PropertyType),
        FieldInfo field => Parts(field.FieldType),
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type) => [type, .. type.GenericTypeArguments.SelectMany(Parts)];
}
