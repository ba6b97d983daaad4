using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.standing.recommendedOnAnswer")]
[Description("A treatment is recommended when the finding that decides on it was answered in its favour.")]
[Tag("RK-18")]
[Priority(Stage.Plan - 35)]
internal sealed class RecommendedOnAnswer : Rule
{
    public override void Define()
    {
        Offered offered = null!;
        Answered answer = null!;

        When()
            .Match(() => offered, o => o.DependsOn != null)
            .Match(() => answer, answered => answered.Finding == offered.DependsOn)
            .Not<TreatmentStanding>(
                earlier => earlier.Treatment == offered.Treatment,
                earlier => earlier.Status < TreatmentStatus.Recommended);

        Then()
            .Yield(_ => new TreatmentStanding(offered.Treatment, TreatmentStatus.Recommended));
    }
}
