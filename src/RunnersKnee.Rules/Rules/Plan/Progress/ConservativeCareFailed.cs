using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.conservativeCareFailed")]
[Description("A plan with no step left, of which at least one failed, is a reason to see a clinician.")]
[Tag("RK-18")]
[Priority(Stage.Plan - 43)]
internal sealed class ConservativeCareFailed : Rule
{
    public override void Define()
    {
        PlanStanding plan = null!;
        IEnumerable<StepSettled> failed = null!;

        When()
            .Match(() => plan, p => p.Status == PlanStatus.Active)
            .Not<StepLeft>()
            .Query(() => failed, query => query
                .Match<StepSettled>(settled => settled.IsFailed)
                .Collect()
                .Where(found => found.Any()));

        Then()
            .Yield(_ => new CareFailed(false));
    }
}
