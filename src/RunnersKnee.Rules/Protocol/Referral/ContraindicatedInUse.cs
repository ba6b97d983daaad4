using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.contraindicatedInUse")]
[Description(
    "Any other treatment that is in use although a finding that lasts rules it out is a reason to see a clinician; drop squats are not.")]
[LeadsTo(ReferralCode.ContraindicatedInUse, Urgency.Routine), Tag("safety"), Priority(Stage.TreatmentsInUse)]
internal sealed class ContraindicatedInUse : Rule
{
    public override void Define()
    {
        OutcomeTold used = null!;
        IEnumerable<Contraindicated> contraindications = null!;

        When()
            .MatchOutcome(
                () => used,
                told => told.Treatment != Treatment.Nsaid,
                told => told.Treatment != Treatment.DropSquat,
                told => told.IsInUse())
            .AtLeastOne(() => contraindications, c => c.By != Finding.BrokenSkin, c => c.Treatment == used.Treatment);

        Then().Yield(_ => new ReasonToRefer(ReferralCode.ContraindicatedInUse, Urgency.Routine, used));
    }
}
