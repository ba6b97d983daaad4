using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("lastResort.hyaluronicAcidInjection")]
[Description("As a last resort, a hyaluronic acid injection may be discussed with a clinician.")]
[LeadsTo(Treatment.HyaluronicAcidInjection, "option of the last resort")]
[Tag("RK-41")]
[Priority(Stage.LastResort - 1)]
internal sealed class HyaluronicAcidInjectionOption : Rule
{
    public override void Define()
    {
        LastResortOpened lastResort = null!;

        When()
            .Match(() => lastResort)
            .Not<Contraindicated>(contraindicated => contraindicated.Treatment == Treatment.HyaluronicAcidInjection)
            .Not<HeldByHost>(held => held.Treatment == Treatment.HyaluronicAcidInjection)
            .Not<OutcomeTold>(told => told.Treatment == Treatment.HyaluronicAcidInjection, told => told.CountsAsTried);

        Then()
            .Yield(_ => new LastResortOffer(Treatment.HyaluronicAcidInjection, LastResortStanding.DiscussWithClinician));
    }
}
