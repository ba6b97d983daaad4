namespace RunnersKnee.Rules;

/// <summary>When the plan has which status (decisions 4).</summary>
internal sealed class PlanLines
{
    internal PlanLines(AssessmentLines assessment)
    {
        var suspending = ReferralLines.All.Where(line => line.SuspendsPlan).ToList();
        var suspended = new Derived(
            ["explain.suspending"],
            new AnyOf([.. suspending.Select(line => line.Condition)]),
            @case => [.. suspending.Where(line => line.Condition.Holds(@case)).Select(line => $"{Codes.Of(line.Code)}={Codes.Of(line.Urgency)}")]);
        Order = new Precedence(
            ExplanationTopic.Plan,
            Line(1, PlanStatus.Suspended, suspended),
            Line(2, PlanStatus.Active, assessment.WarrantsPlan),
            Line(3, PlanStatus.NotOffered, FixedCondition.Otherwise));
    }

    internal Precedence Order { get; }

    internal Condition Is(PlanStatus status) => new Derived(
        [TextKeys.Of(status)],
        Order.Gives(Codes.Of(status)),
        @case => [$"plan={Order.Deciding(@case)!.Outcome}"]);

    private static PrecedenceLine Line(int number, PlanStatus status, Condition condition) =>
        new(number, Codes.Of(status), TextKeys.Of(status), condition);
}
