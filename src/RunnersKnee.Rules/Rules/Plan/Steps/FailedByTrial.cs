using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

/// <summary>One rule for each step: a step of which nothing was reported has failed once all that it offers was tried.</summary>
[Tag("RK-18")]
[Tag("RK-39")]
[Priority(Stage.Steps)]
internal sealed class FailedByTrial(TreatmentStep step) : Rule, ITableRule
{
    public string Description => $"The step {Codes.Of(step)}, where nothing was reported of it, has failed once all that it offers was tried.";

    public IReadOnlyList<string> RestsOn => [];

    public string LeadsTo => $"step of the plan: {Codes.Of(step)} failed";

    private TreatmentStep Subject => step;

    public override void Define()
    {
        PlanStanding plan = null!;
        IEnumerable<TreatmentStanding> tried = null!;

        Name($"plan.step.failedByTrial.{Codes.Of(step)}");

        When()
            .Match(() => plan, p => p.IsActive)
            .AtLeastOne(() => tried, standing => standing.IsTried, standing => standing.Step == Subject)
            .Not<TreatmentStanding>(standing => standing.HoldsStepOpen, standing => standing.Step == Subject)
            .Not<HeldByHost>(held => plan.Holds(held.Treatment), held => held.Step == Subject)
            .Not<StepTold>(told => told.Step == Subject);

        Then()
            .Yield(_ => new StepSettled(Subject, PlanStepStatus.Failed));
    }
}
