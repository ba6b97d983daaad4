namespace RunnersKnee.Rules.Tests;

internal static partial class RuleExamples
{
    private static IEnumerable<RuleExample> WarningExamples =>
    [
        new("warning.nsaid", KneeCase.Empty.WithYes(Finding.KneecapPain), AllFailed),
        new("warning.cortisoneInjection", KneeCase.Empty.WithYes(Finding.KneecapPain), AllFailed),
        new("warning.straightLegRaise", KneeCase.Empty.WithYes(Finding.KneecapPain), AllFailed),
        new("warning.nsaid", AllFailed.With(Treatment.Nsaid, TreatmentOutcome.NoRelief), AllFailed.WithYes(Finding.PepticUlcer)),
        new(
            "warning.cortisoneInjection",
            AllFailed.With(Treatment.CortisoneInjection, TreatmentOutcome.Worse),
            Runner.WithYes(Finding.BrokenSkin)),
        new("warning.contraindicated", Runner.WithYes(Finding.TakesWarfarin), Runner.WithUnknown(Finding.TakesWarfarin)),
        new(
            "warning.contraindicated",
            AllFailed.WithYes(Finding.CorticosteroidAllergy),
            KneeCase.Empty.WithYes(Finding.CorticosteroidAllergy)),
        new("warning.contraindicated", Runner.WithYes(Finding.HeartFailure), Runner.WithYes(Finding.HyaluronanAllergy)),
        new("warning.surgery", AllFailed, KneeCase.Empty),
        new("warning.liftedByLastResort", AllFailed, AllFailed.WithAge(17)),
    ];

    private static IEnumerable<RuleExample> RunningExamples =>
    [
        new("running.doesNotRun", KneeCase.Empty.WithNo(Finding.RunsOrPlaysSport), KneeCase.Empty.WithUnknown(Finding.RunsOrPlaysSport)),
        new("running.stopWhileSuspended", Runner.WithYes(Finding.GivingWay), Runner.WithYes(Finding.LockingKnee)),
        new(
            "running.stopWhileSuspended",
            KneeCase.Empty.WithYes(Finding.ArtificialKneeJoint),
            KneeCase.Empty.WithYes(Finding.ArtificialKneeJoint).WithNo(Finding.RunsOrPlaysSport)),
        .. ((Finding[])[Finding.HipOrGroinPain, Finding.Limp, Finding.RecentInjury]).Select(sign => new RuleExample(
            "running.stopForSign", KneeCase.Empty.WithYes(sign), KneeCase.Empty.WithYes(sign).WithNo(Finding.RunsOrPlaysSport))),
        new("running.stopForSign", Runner.WithYes(Finding.Limp), Runner.WithYes(Finding.Limp, Finding.HipOrGroinPain)),
        .. ((KneeCase[])
        [
            Screened, Screened.WithAge(30).With(Finding.HotSwollenJoint, null), Screened.WithAge(30).With(Finding.HipOrGroinPain, null),
            Screened.WithAge(30).WithUnknown(Finding.Limp), Screened.WithAge(30).WithYes(Finding.LockingKnee),
            Screened.WithAge(30).WithYes(Finding.CannotFlexTo90), Screened.WithAge(30).WithNo(Finding.ImagingNormal),
            Screened.WithAge(30).WithNo(Finding.RunsOrPlaysSport), Screened.WithAge(30).WithNo(Finding.StairsPain),
            Screened.WithAge(30).With(Treatment.FlatSurfaceRunning, TreatmentOutcome.Worse),
            Screened.WithAge(30).With(Treatment.LoadManagement, TreatmentOutcome.Worse),
            Screened.WithAge(54).WithYes(Finding.RecentInjury),
        ]).Select(other => new RuleExample("running.withinPainLimit", Screened.WithAge(30), other)),
        new("running.withinPainLimit", Screened.WithAge(30).With(Treatment.ExerciseBike, TreatmentOutcome.Worse), Screened),
        new("running.onlyPainFree", Screened, Screened.WithAge(30)),
        new("running.onlyPainFree", KneeCase.Empty, KneeCase.Empty.WithNo(Finding.RunsOrPlaysSport)),
        new("running.onlyPainFree", Runner, Runner.WithYes(Finding.Limp)),
    ];
}
