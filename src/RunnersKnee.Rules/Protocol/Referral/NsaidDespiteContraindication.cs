using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("referral.nsaidDespiteContraindication")]
[Description(
    "An NSAID that is taken, or that helps, although it is contraindicated is a reason to see a clinician within days; "
    + "it never suspends the plan.")]
[LeadsTo(ReferralCode.NsaidDespiteContraindication, Urgency.Urgent), Tag("safety"), Priority(Stage.TreatmentsInUse)]
internal sealed class NsaidDespiteContraindication : Rule
{
    public override void Define()
    {
        OutcomeTold taken = null!;
        IEnumerable<Contraindicated> contraindications = null!;

        When()
            .MatchOutcome(() => taken, told => told.IsInUse(), told => told.Treatment == Treatment.Nsaid)
            .AtLeastOne(() => contraindications, c => c.Treatment == taken.Treatment);

        Then().Yield(_ => new ReasonToRefer(ReferralCode.NsaidDespiteContraindication, Urgency.Urgent, taken));
    }

    /// <summary>Whether a finding rules NSAIDs out because they make bleeding more likely, which the reason then names.</summary>
    internal static bool IsOfBleeding(Finding finding) => finding is Finding.TakesWarfarin or Finding.TakesOtherAnticoagulant;
}
