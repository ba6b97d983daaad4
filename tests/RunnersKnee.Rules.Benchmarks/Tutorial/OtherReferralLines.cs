using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Benchmarks;

internal sealed class CancerSettledLine() : ReferralLine(ReferralCode.CancerHistory, Urgency.Routine)
{
    public override void Define()
    {
        Yes cancer = null!;
        Yes exam = null!;
        Yes imaging = null!;

        When()
            .Match(() => cancer, y => y.Finding == Finding.HistoryOfCancer)
            .Match(() => exam, y => y.Finding == Finding.ExamConsistent)
            .Match(() => imaging, y => y.Finding == Finding.ImagingNormal);
        Then().Yield(_ => Reason(cancer));
    }
}

internal sealed class CancerUnsettledLine() : ReferralLine(ReferralCode.SeriousPathology, Urgency.Urgent)
{
    public override void Define()
    {
        Yes cancer = null!;

        When()
            .Match(() => cancer, y => y.Finding == Finding.HistoryOfCancer)
            .Not<ReasonToRefer>(r => r.Code == ReferralCode.CancerHistory);
        Then().Yield(_ => Reason(cancer));
    }
}

internal sealed class WarfarinLine() : ReferralLine(ReferralCode.WarfarinInteraction, Urgency.Urgent)
{
    public override void Define()
    {
        Yes warfarin = null!;
        OutcomeTold used = null!;

        When()
            .Match(() => warfarin, y => y.Finding == Finding.TakesWarfarin)
            .Match(() => used, o => Interacts(o.Treatment), o => o.IsInUse());
        Then().Yield(_ => Reason(used));
    }

    private static bool Interacts(Treatment treatment) => treatment
        is Treatment.TopicalPainRelief or Treatment.PostActivityIceAndTopical
            or Treatment.NaturalAntiInflammatory or Treatment.JointNutrients;
}

internal sealed class WorseLine() : ReferralLine(ReferralCode.GettingWorse, Urgency.Routine)
{
    public override void Define()
    {
        OutcomeTold worse = null!;

        When().Match(() => worse, o => o.Outcome == TreatmentOutcome.Worse);
        Then().Yield(_ => Reason(worse));
    }
}

internal sealed class NsaidInUseLine() : ReferralLine(ReferralCode.NsaidDespiteContraindication, Urgency.Urgent)
{
    public override void Define()
    {
        OutcomeTold taken = null!;

        When()
            .Match(() => taken, o => o.Treatment == Treatment.Nsaid, o => o.IsInUse())
            .Exists<Contraindicated>(c => c.Treatment == Treatment.Nsaid);
        Then().Yield(_ => Reason(taken));
    }
}

internal sealed class InUseLine() : ReferralLine(ReferralCode.ContraindicatedInUse, Urgency.Routine)
{
    public override void Define()
    {
        OutcomeTold used = null!;

        When()
            .Match(() => used, o => o.Treatment != Treatment.Nsaid, o => o.Treatment != Treatment.DropSquat, o => o.IsInUse())
            .Exists<Contraindicated>(c => c.By != Finding.BrokenSkin, c => c.Treatment == used.Treatment);
        Then().Yield(_ => Reason(used));
    }
}

internal sealed class CareFailedLine : Rule
{
    public override void Define()
    {
        Progress progress = null!;

        When().Match(() => progress, p => p.CareHasFailed);
        Then().Yield(_ => new CareFailed(Urgency.Routine));
    }
}
