using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.contraindicatedInUse")]
[Description("Any other treatment that is in use although it is contraindicated is a reason to see a clinician.")]
[LeadsTo(ReferralCode.ContraindicatedInUse, Urgency.Routine), Tag("safety"), Priority(Stage.TreatmentsInUse)]
internal sealed class ContraindicatedInUse : Rule
{
    public override void Define()
    {
        OutcomeTold used = null!;
        IEnumerable<Contraindicated> contraindications = null!;

        When()
            .Match(() => used, told => told.Outcome == TreatmentOutcome.Ongoing, told => told.Treatment != Treatment.Nsaid)
            .AtLeastOne(() => contraindications, c => c.Treatment == used.Treatment);

        Then().Yield(_ => new ReasonToRefer(ReferralCode.ContraindicatedInUse, Urgency.Routine, used));
    }
}
