using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("lastResort.nsaid")]
[Description("As a last resort, NSAIDs may be discussed with a clinician.")]
[LeadsTo(Treatment.Nsaid, "option of the last resort")]
[Tag("RK-39")]
[Priority(Stage.LastResort - 1)]
internal sealed class NsaidOption : Rule
{
    public override void Define()
    {
        LastResortOpened lastResort = null!;

        When()
            .Match(() => lastResort)
            .Not<Contraindicated>(contraindicated => contraindicated.Treatment == Treatment.Nsaid)
            .Not<HeldByHost>(held => held.Treatment == Treatment.Nsaid)
            .Not<OutcomeTold>(told => told.Treatment == Treatment.Nsaid, told => told.CountsAsTried);

        Then()
            .Yield(_ => new LastResortOffer(Treatment.Nsaid, LastResortStanding.DiscussWithClinician));
    }
}
