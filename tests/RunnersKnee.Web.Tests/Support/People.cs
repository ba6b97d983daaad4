namespace RunnersKnee.Web.Tests;

/// <summary>Who comes to the page.</summary>
internal static class People
{
    /// <summary>A runner without a warning sign, who has tried ice.</summary>
    internal static KneeCase Runner { get; } = AllNo
        .WithAge(34)
        .WithYes(Finding.KneecapPain, Finding.StairsPain, Finding.SittingPain, Finding.RunningPain, Finding.RunsOrPlaysSport, Finding.OverPronation, Finding.Asthma, Finding.Raynauds)
        .WithUnknown(Finding.ExamConsistent, Finding.ImagingNormal)
        .With(Treatment.IceWithCompression, TreatmentOutcome.NoRelief)
        .With(TreatmentStep.StopPainAndSwelling, StepOutcome.InProgress);

    /// <summary>The same, whom none of the three steps has helped.</summary>
    internal static KneeCase WithoutRelief { get; } = Enum.GetValues<TreatmentStep>()
        .Aggregate(Runner, (told, step) => told.With(step, StepOutcome.Failed));

    private static KneeCase AllNo => KneeCase.Empty.WithNo(Enum.GetValues<Finding>());
}
