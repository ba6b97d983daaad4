using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("lastResort.straightLegRaise")]
[Description("As a last resort, straight-leg raises are permitted, but not advised.")]
[LeadsTo(Treatment.StraightLegRaise, "option of the last resort")]
[Tag("POLICY-1")]
[Priority(Stage.LastResort - 1)]
internal sealed class StraightLegRaiseOption : Rule
{
    public override void Define()
    {
        LastResortOpened lastResort = null!;

        When()
            .Match(() => lastResort)
            .Not<Contraindicated>(contraindicated => contraindicated.Treatment == Treatment.StraightLegRaise)
            .Not<HeldByHost>(held => held.Treatment == Treatment.StraightLegRaise)
            .Not<OutcomeTold>(told => told.Treatment == Treatment.StraightLegRaise, told => told.CountsAsTried);

        Then()
            .Yield(_ => new LastResortOffer(Treatment.StraightLegRaise, LastResortStanding.PermittedNotAdvised));
    }
}
