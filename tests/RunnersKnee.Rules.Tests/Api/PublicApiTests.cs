using System.Reflection;
using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Tests.Api;

/// <summary>Guards what is public, also what is added later.</summary>
public sealed class PublicApiTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>What rules match, and names so general that a host should not meet them among what it works with.</summary>
    private static bool IsOfRules(Type type) =>
        type.IsAssignableTo(typeof(CaseFact)) || type == typeof(Codes) || type == typeof(Note) || type == typeof(Reason);

    private static readonly Assembly Library = typeof(IRunnersKneeAdvisor).Assembly;

    private static IEnumerable<Type> Types => Library.GetExportedTypes();

    [Fact]
    public void Every_public_type_is_in_the_one_namespace_but_for_what_rules_match_and_what_would_crowd_it() =>
        Types.Should().OnlyContain(type => type.Namespace == (IsOfRules(type) ? "RunnersKnee.Rules.Facts" : "RunnersKnee.Rules"));

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
