using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.progress")]
[Description("The steps are done in order: of those neither achieved nor failed the first is current, and later ones are upcoming.")]
[LeadsTo("plan: step of today")]
[Tag("RK-18")]
[Priority(Stage.Steps - 1)]
internal sealed class PlanProgress : Rule
{
    public override void Define()
    {
        PlanStanding plan = null!;
        IEnumerable<StepSettled> settled = null!;

        When()
            .Match(() => plan, p => p.IsActive)
            .Query(() => settled, query => query.Match<StepSettled>().Collect());

        Then().Yield(_ => Progress.Of(settled));
    }
}
