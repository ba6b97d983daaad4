using static RunnersKnee.Rules.Finding;

namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: the warning signs that have not been ruled out.</summary>
internal sealed record OpenWarningSigns(FactSet Open)
{
    /// <summary>Each of these has to be answered.</summary>
    private static readonly FactSet Each = FactSet.Of(
        HotSwollenJoint, ColdOrNumbFoot, GrossDeformity, CannotStraightenActively, CalfSwelling, ChestPainOrBreathlessness,
        UnstableHeartSymptoms, JointOrSkinInfection, RecentInjury, CannotBearWeight, RapidSwelling, LockedKnee, GivingWay,
        PatellarDislocation, LargeSwelling,
        FocalBoneTenderness, MultipleJointsOrMorningStiffness, RecentFluoroquinolone, ArtificialKneeJoint);

    /// <summary>These have to be answered where none of them is a reason to see a clinician yet.</summary>
    private static readonly FactSet Serious = FactSet.Of(NightOrRestPain, UnexplainedWeightLoss, BoneMass);

    /// <summary>After an injury, these have to be answered where the Ottawa knee rule does not already ask for an X-ray.</summary>
    private static readonly FactSet AfterInjury = FactSet.Of(CannotFlexTo90, PatellaTenderness, FibularHeadTenderness);

    /// <summary>What else has a say in what has to be answered.</summary>
    private static readonly FactSet Deciding =
        FactSet.Of(HistoryOfCancer, HipOrGroinPain, Limp, BoneStressRisk, ExamConsistent, ImagingNormal);

    private static readonly FactSet Read = Each.With(Serious).With(AfterInjury).With(Deciding);

    /// <summary>The signs, in the catalogue's order.</summary>
    internal Finding[] Signs => Array.FindAll(FindingCatalogue.Findings, Open.Has);

    internal bool Any => Open != FactSet.None;

    /// <summary>Whether a told fact, or a reason to see a clinician, has a say in it.</summary>
    internal static bool DependOn(IWarningGround ground) => ground switch
    {
        AgeTold => true,
        Answered answered => Read.Has(answered.Finding),
        ReasonToRefer reason =>
            reason.Code is ReferralCode.SeriousPathology or ReferralCode.BonePainInTheYoung or ReferralCode.PossibleFracture,
        _ => false,
    };

    /// <summary>The signs that are left open by the told facts and reasons on which it depends.</summary>
    internal static OpenWarningSigns In(IEnumerable<IWarningGround> grounds)
    {
        var yes = FactSet.None;
        var no = FactSet.None;
        int? age = null;
        bool isSerious = false, isBonePainInTheYoung = false, isPossibleFracture = false;
        foreach (var ground in grounds)
        {
            age = (ground as AgeTold)?.Years ?? age;
            yes = ground is Yes told ? yes.With(FactSet.Of(told)) : yes;
            no = ground is No denied ? no.With(FactSet.Of(denied)) : no;
            isSerious |= ground is ReasonToRefer { Code: ReferralCode.SeriousPathology };
            isBonePainInTheYoung |= ground is ReasonToRefer { Code: ReferralCode.BonePainInTheYoung };
            isPossibleFracture |= ground is ReasonToRefer { Code: ReferralCode.PossibleFracture };
        }

        var asked = Each
            .With(isSerious ? FactSet.None : Serious)
            .With(isSerious || (yes.Has(ExamConsistent) && yes.Has(ImagingNormal)) ? FactSet.None : FactSet.Of(HistoryOfCancer))
            .With(!isBonePainInTheYoung && age < 18 ? FactSet.Of(NightOrRestPain) : FactSet.None)
            .With(!isBonePainInTheYoung && age < 25 ? FactSet.Of(BoneMass) : FactSet.None)
            .With(yes.Has(RecentInjury) && !isPossibleFracture ? AfterInjury : FactSet.None)
            .With(age < 16 || yes.Has(Limp) || yes.Has(BoneStressRisk) ? FactSet.Of(HipOrGroinPain) : FactSet.None)
            .With(age < 16 || yes.Has(HipOrGroinPain) ? FactSet.Of(Limp) : FactSet.None);
        return new OpenWarningSigns(asked.Without(yes).Without(no));
    }
}
