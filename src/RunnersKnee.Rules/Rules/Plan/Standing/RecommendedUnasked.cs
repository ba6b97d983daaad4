using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.standing.recommendedUnasked")]
[Description("Running surfaces are recommended even while it is open whether the person runs.")]
[Tag("RK-31")]
[Tag("RK-32")]
[Priority(Stage.Plan - 35)]
internal sealed class RecommendedUnasked : Rule
{
    public override void Define()
    {
        Offered offered = null!;

        When()
            .Match(() => offered, o => o.Needs != null)
            .Not<Answered>(answered => answered.Finding == offered.Needs)
            .Not<TreatmentStanding>(
                earlier => earlier.Treatment == offered.Treatment,
                earlier => earlier.Status < TreatmentStatus.Recommended);

        Then()
            .Yield(_ => new TreatmentStanding(offered.Treatment, TreatmentStatus.Recommended));
    }
}
