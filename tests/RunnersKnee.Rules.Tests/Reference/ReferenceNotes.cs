using static RunnersKnee.Rules.Finding;

namespace RunnersKnee.Rules.Tests;

/// <summary>The notes that go with an assessment and a plan, in their order.</summary>
internal static class ReferenceNotes
{
    private static readonly Finding[] EachRuledOut =
    [
        HotSwollenJoint, ColdOrNumbFoot, GrossDeformity, CannotStraightenActively, CalfSwelling, ChestPainOrBreathlessness, RecentInjury,
        CannotBearWeight, RapidSwelling, LockedKnee, GivingWay, PatellarDislocation, LargeSwelling, FocalBoneTenderness,
        MultipleJointsOrMorningStiffness, UnstableHeartSymptoms, JointOrSkinInfection,
    ];

    /// <summary>After an injury these decide whether a bone may be broken.</summary>
    private static readonly Finding[] AfterInjury = [CannotFlexTo90, PatellaTenderness, FibularHeadTenderness];

    private static readonly Finding[] OneOfThem = [NightOrRestPain, UnexplainedWeightLoss, HistoryOfCancer, BoneMass];

    internal static ReferenceList<NoteCode> Notes(Told told, Likelihood likelihood, ReferencePlan plan, bool possibleFracture)
    {
        var shown = ReferenceAssessment.IsShown(likelihood);
        var likelyOrDiagnosed = likelihood is Likelihood.Likely or Likelihood.Diagnosed;
        var allFailed = ReferenceLastResorts.AllStepsFailed(plan);

        List<NoteCode> notes = [];
        if (likelihood == Likelihood.Unlikely)
            notes.Add(NoteCode.OtherCause);
        if (shown && AreRedFlagsOpen(told, possibleFracture))
            notes.Add(NoteCode.RedFlagsOpen);
        if (likelyOrDiagnosed && plan.Status != PlanStatus.Suspended)
        {
            notes.Add(NoteCode.AboutCondition);
            notes.Add(NoteCode.UntreatedRisk);
        }

        if (likelihood == Likelihood.Likely)
            notes.Add(NoteCode.ExamNeeded);
        if (shown && told.Age >= 45)
            notes.Add(NoteCode.OlderKnee);
        if (shown && told.Yes(ImagingNormal))
            notes.Add(NoteCode.ImagingDoesNotExclude);
        if (plan.Status == PlanStatus.Active && plan.CurrentStep is null && !allFailed)
            notes.Add(NoteCode.PlanFinished);
        if (allFailed && told.Age < 18)
            notes.Add(NoteCode.LastResortUnder18);
        return [.. notes];
    }

    private static bool AreRedFlagsOpen(Told told, bool possibleFracture) =>
        told.AnyOpen(EachRuledOut)
        || (!told.AnyYes(OneOfThem) && told.AnyOpen(OneOfThem))
        || (told.Yes(RecentInjury) && !possibleFracture && told.AnyOpen(AfterInjury))
        || (told.Age < 16 && (told.Open(HipOrGroinPain) || told.Open(Limp)));
}
