using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.step.failedByTrial")]
[Description("A step of which nothing was reported has failed once all that it offers was tried.")]
[Tag("RK-18")]
[Tag("RK-39")]
[Priority(Stage.Plan - 40)]
internal sealed class FailedByTrial : Rule
{
    public override void Define()
    {
        PlannedStep step = null!;
        IEnumerable<TreatmentStanding> tried = null!;

        When()
            .Match(() => step)
            .Not<StepTold>(told => told.Step == step.Step)
            .Not<TreatmentStanding>(treatment => treatment.HoldsStepOpen, treatment => treatment.Step == step.Step)
            .Not<StepHeldOpen>(held => held.Step == step.Step)
            .Query(() => tried, query => query
                .Match<TreatmentStanding>(
                    treatment => treatment.Status == TreatmentStatus.Tried,
                    treatment => treatment.Step == step.Step)
                .Collect()
                .Where(found => found.Any()));

        Then()
            .Yield(_ => new StepSettled(step.Step, PlanStepStatus.Failed));
    }
}
