using static RunnersKnee.Rules.Finding;

namespace RunnersKnee.Rules.Tests;

/// <summary>The notes that go with an assessment and a plan, in their order.</summary>
internal static class ReferenceNotes
{
    internal static ReferenceList<NoteCode> Notes(Told told, Likelihood likelihood, ReferencePlan plan, bool areSignsOpen)
    {
        var shown = ReferenceAssessment.IsShown(likelihood);
        var likelyOrDiagnosed = likelihood is Likelihood.Likely or Likelihood.Diagnosed;
        var allFailed = ReferenceLastResorts.AllStepsFailed(plan);

        List<NoteCode> notes = [];
        if (likelihood == Likelihood.Unlikely)
            notes.Add(NoteCode.OtherCause);
        if ((shown || likelihood == Likelihood.Unlikely) && areSignsOpen)
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
        if (shown && told.Yes(BoneStressRisk))
            notes.Add(NoteCode.BoneStressRisk);
        if (plan.Status == PlanStatus.Active && plan.CurrentStep is null && !allFailed)
            notes.Add(NoteCode.PlanFinished);
        if (allFailed && told.Age < 18)
            notes.Add(NoteCode.LastResortUnder18);
        return [.. notes];
    }
}
