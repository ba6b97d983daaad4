using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("lastResort.cortisoneInjection")]
[Description("As a last resort, a cortisone injection may be discussed with a clinician.")]
[LeadsTo(Treatment.CortisoneInjection, "option of the last resort")]
[Tag("RK-40")]
[Priority(Stage.LastResort - 1)]
internal sealed class CortisoneInjectionOption : Rule
{
    public override void Define()
    {
        LastResortOpened lastResort = null!;

        When()
            .Match(() => lastResort)
            .Not<Contraindicated>(contraindicated => contraindicated.Treatment == Treatment.CortisoneInjection)
            .Not<HeldByHost>(held => held.Treatment == Treatment.CortisoneInjection)
            .Not<OutcomeTold>(told => told.Treatment == Treatment.CortisoneInjection, told => told.CountsAsTried);

        Then()
            .Yield(_ => new LastResortOffer(Treatment.CortisoneInjection, LastResortStanding.DiscussWithClinician));
    }
}
