namespace RunnersKnee.Rules;

/// <summary>When a step of an active plan has which status (decisions 4).</summary>
internal sealed class StepLines
{
    private readonly TreatmentStep _step;

    /// <param name="step">The step.</param>
    /// <param name="treatments">The treatments that it holds.</param>
    /// <param name="earlier">The steps before it.</param>
    internal StepLines(TreatmentStep step, IReadOnlyCollection<TreatmentLines> treatments, IEnumerable<StepLines> earlier)
    {
        _step = step;
        var nothingLeft = new NoneOf([.. treatments.Select(treatment => treatment.Is(TreatmentStatus.Recommended, TreatmentStatus.Conditional))]);
        var oneTried = new AnyOf([.. treatments.Select(treatment => treatment.Is(TreatmentStatus.Tried))]);
        Order = new Precedence(
            ExplanationTopic.Step,
            Line(1, PlanStepStatus.Achieved, Told.Reported(step, StepOutcome.Achieved)),
            Line(1, PlanStepStatus.Failed, Told.Reported(step, StepOutcome.Failed)),
            Line(2, PlanStepStatus.Failed, new AllOf(Told.Reported(step, outcome: null), nothingLeft, oneTried)),
            Line(3, PlanStepStatus.Current, new AllOf([.. earlier.Select(one => one.Is(PlanStepStatus.Achieved, PlanStepStatus.Failed))])),
            Line(4, PlanStepStatus.Upcoming, FixedCondition.Otherwise));
    }

    internal Precedence Order { get; }

    internal Condition Is(params PlanStepStatus[] statuses) => new Derived(
        [TextKeys.Of(_step), .. statuses.Select(TextKeys.Of)],
        Order.Gives([.. statuses.Select(Codes.Of)]),
        @case => [$"{Codes.Of(_step)}={Order.Deciding(@case)!.Outcome}"]);

    private static PrecedenceLine Line(int number, PlanStepStatus status, Condition condition) =>
        new(number, Codes.Of(status), TextKeys.Of(status), condition);
}
