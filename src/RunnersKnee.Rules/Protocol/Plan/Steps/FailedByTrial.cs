using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.step.failedByTrial")]
[Description("A step of which nothing was reported has failed once all that it offers was tried.")]
[LeadsTo("step: failed"), Tag("RK-18"), Tag("RK-39"), Priority(Stage.Steps)]
internal sealed class FailedByTrial : Rule
{
    public override void Define()
    {
        PlanStanding plan = null!;
        IGrouping<string, TreatmentStanding> tried = null!;

        When()
            .Match(() => plan, p => p.IsActive)
            .Query(() => tried, query => query
                .Match<TreatmentStanding>(standing => standing.IsTried)
                .GroupBy(standing => standing.StepCode))
            .Not<TreatmentStanding>(standing => standing.HoldsStepOpen, standing => standing.StepCode == tried.Key)
            .Not<HeldLocally>(held => plan.Holds(held.Treatment), held => TreatmentCatalogue.Get(held.Treatment).StepCode == tried.Key)
            .Not<StepTold>(told => Codes.Of(told.Step) == tried.Key);

        Then().Yield(_ => new StepSettled(tried.First().Step, PlanStepStatus.Failed));
    }
}
