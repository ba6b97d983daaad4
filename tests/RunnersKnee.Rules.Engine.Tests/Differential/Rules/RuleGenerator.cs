using CsCheck;

namespace RunnersKnee.Rules.Engine.Tests.Differential;

/// <summary>Makes sets of rules in three stages.</summary>
internal static class RuleGenerator
{
    private static readonly Type[] _shapes =
    [
        typeof(Single<>), typeof(Pair<,>), typeof(Labelled<,>), typeof(Triple<,>), typeof(Absent<,>), typeof(Present<,>), typeof(Every<,>), typeof(Either<,>),
        typeof(Chosen<,>), typeof(Grouped<,>), typeof(Collected<,>), typeof(Sorted<,>), typeof(Tabled<,>), typeof(Computed<,>),
    ];

    private static readonly Type[][] _inputs =
    [
        [typeof(Red), typeof(Blue), typeof(Host)],
        [typeof(Red), typeof(Host), typeof(First), typeof(ILow)],
        [typeof(Blue), typeof(First), typeof(ILow), typeof(Second)],
    ];

    internal static readonly Gen<RuleChoice[]> RuleSets =
        Gen.Select(InStage(1).Array[1, 4], InStage(2).Array[0, 3], InStage(3).Array[0, 2], (first, second, third) => (RuleChoice[])[.. first, .. second, .. third]);

    /// <summary>The same rules, made anew.</summary>
    internal static StagedRule[] Build(this IEnumerable<RuleChoice> choices) => [.. choices.Select((choice, number) => choice.Build(number))];

    private static Gen<RuleChoice> InStage(int stage)
    {
        var inputs = Gen.OneOf(_inputs[stage - 1]);
        return Gen.Select(Gen.OneOf(_shapes), inputs, inputs, Gen.Int[0, 4], (shape, left, right, limit) => new RuleChoice(shape, stage, left, right, limit));
    }
}
