namespace RunnersKnee.Rules;

/// <summary>When there is a warning against a treatment, and at which level (decisions 7).</summary>
internal sealed class WarningLines(AssessmentLines assessment, LastResortLines lastResort)
{
    internal const string NoWarning = "none";

    internal static bool Names(Treatment treatment) => StatementTable.OfWarning(treatment).Count > 0;

    internal Precedence Order(Treatment treatment) => new(
        ExplanationTopic.Warning,
        Line(1, WarningLevel.LastResort, Lifts(treatment)),
        Line(2, WarningLevel.Avoid, assessment.Shown),
        new PrecedenceLine(3, NoWarning, "explain.warning.none", FixedCondition.Otherwise));

    internal Condition Is(Treatment treatment, WarningLevel level)
    {
        if (!Names(treatment))
            return new FixedCondition("explain.warnedAgainst", holds: false);
        var order = Order(treatment);
        return new Derived(
            ["explain.warnedAgainst", TextKeys.Of(level)],
            order.Gives(Codes.Of(level)),
            @case => [$"warning={order.Deciding(@case)!.Outcome}"]);
    }

    private Condition Lifts(Treatment treatment) => LastResortLines.Opens(treatment)
        ? new AllOf(assessment.Shown, lastResort.IsOption(treatment))
        : new FixedCondition("explain.oneOfTheLastResort", holds: false);

    private static PrecedenceLine Line(int number, WarningLevel level, Condition condition) =>
        new(number, Codes.Of(level), TextKeys.Of(level), condition);
}
