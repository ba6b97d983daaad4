using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("note.planFinished")]
[Description("The plan is finished when no step is left and not all have failed.")]
[Tag("RK-18")]
[Priority(Stage.Notes)]
internal sealed class PlanFinished : Rule
{
    public override void Define()
    {
        PlanStanding plan = null!;
        IEnumerable<StepSettled> achieved = null!;

        When()
            .Match(() => plan, p => p.Status == PlanStatus.Active)
            .Not<StepLeft>()
            .Query(() => achieved, query => query
                .Match<StepSettled>(settled => settled.IsAchieved)
                .Collect()
                .Where(found => found.Any()));

        Then()
            .Yield(_ => new Noted(NoteCode.PlanFinished));
    }
}
