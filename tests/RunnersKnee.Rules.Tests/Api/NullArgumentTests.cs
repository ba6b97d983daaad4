using System.Buffers;
using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace RunnersKnee.Rules.Tests;

/// <summary>Whatever must not be null is refused by its name.</summary>
public class NullArgumentTests
{
    private static readonly RunnersKneeAdvisor Advisor = new();
    private static readonly KneeCase Case = WorkedCase.All["typical-runner"].Case;
    private static readonly AdviceRecord Record = Advisor.Record(Case);

    /// <summary>What stands for the other arguments, and what instance members are called on.</summary>
    private static readonly object[] Given =
    [
        Advisor, Case, Record, Record.Advice, AdviceTexts.English, new AdviceRequest(), new RunnersKneeOptions(), new ServiceCollection(),
        Advisor.Explain(Case, Treatment.Nsaid).Alternatives[0].Changes[0], "nsaid", new[] { "nsaid" }, Stream.Null,
        new ArrayBufferWriter<byte>(),
        new Utf8JsonWriter(Stream.Null),
    ];

    public static TheoryData<string> Places =>
    [
        .. Members().SelectMany(member => Needed(member).Select(parameter => $"{Describe(member)} {parameter.Name}")),
    ];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task An_argument_that_is_needed_is_refused_where_it_is_null(string place)
    {
        var (member, parameter) = Members().SelectMany(member => Needed(member).Select(parameter => (member, parameter)))
            .Single(one => $"{Describe(one.member)} {one.parameter.Name}" == place);

        var call =
            () => CallAsync(member, [.. member.GetParameters().Select(other => other == parameter ? null : Stand(other.ParameterType))]);

        (await call.Should().ThrowAsync<ArgumentNullException>()).Which.ParamName!.TrimStart('@').Should().Be(parameter.Name);
    }

    /// <summary>
    /// Public members, but for an exception's, which carries what it is given, and for texts, which are refused with every fault in one
    /// message.
    /// </summary>
    private static IEnumerable<MethodBase> Members() => typeof(RunnersKneeAdvisor).Assembly.GetExportedTypes()
        .Where(type => !type.IsInterface && type != typeof(RuleFailedException) && type != typeof(AdviceTexts))
        .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .OfType<MethodBase>()
        .Where(
            member => member is MethodInfo { IsSpecialName: false } method
                ? method.GetBaseDefinition() == method
                : member is ConstructorInfo && !IsRecord(member.DeclaringType!));

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static IEnumerable<ParameterInfo> Needed(MethodBase member) => member.GetParameters().Where(parameter =>
        !parameter.ParameterType.IsValueType && !parameter.IsOut && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull);

    private static string Describe(MethodBase member) =>
        $"{member.DeclaringType!.Name}.{member.Name}({string.Join(", ", member.GetParameters().Select(parameter => parameter.ParameterType.Name))})";

    private static object? Stand(Type type) =>
        Given.FirstOrDefault(type.IsInstanceOfType) ?? (type.IsValueType ? Activator.CreateInstance(type) : null);

    private static async Task CallAsync(MethodBase member, object?[] arguments)
    {
        try
        {
            var result = member is ConstructorInfo constructor
                ? constructor.Invoke(arguments)
                : member.Invoke(member.IsStatic ? null : Stand(member.DeclaringType!), arguments);
            if (result is Task task)
                await task;
        }
        catch (TargetInvocationException fault)
        {
            ExceptionDispatchInfo.Throw(fault.InnerException!);
        }
    }
}
