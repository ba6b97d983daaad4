using static RunnersKnee.Rules.Finding;

namespace RunnersKnee.Rules.Tests;

/// <summary>Whether this person may run: the first line that holds.</summary>
internal static class ReferenceRunning
{
    internal static RunningAdvice Of(Told told, ReferencePlan plan, Urgency urgency, bool areSignsOpen)
    {
        if (told.No(RunsOrPlaysSport))
            return RunningAdvice.DoesNotRun;
        if (plan.Status == PlanStatus.Suspended || urgency >= Urgency.SameDay || told.Yes(HipOrGroinPain) || told.Yes(Limp)
            || told.Yes(RecentInjury))
            return RunningAdvice.StopUntilSeen;
        return plan.Status == PlanStatus.Active && told.Age is not null && !areSignsOpen
            && !told.Open(HipOrGroinPain) && !told.Open(Limp)
            && !told.Yes(LockingKnee) && !told.Yes(CannotFlexTo90) && !told.No(ImagingNormal)
            && !told.MadeWorse(Treatment.FlatSurfaceRunning) && !told.MadeWorse(Treatment.LoadManagement)
                ? RunningAdvice.WithinPainLimit
                : RunningAdvice.OnlyPainFree;
    }
}
