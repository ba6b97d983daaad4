namespace RunnersKnee.Web.Tests;

/// <summary>Who comes to the page.</summary>
internal static class People
{
    /// <summary>A runner without a warning sign, who was not examined and has tried ice.</summary>
    internal static KneeCase Runner { get; } = AllNo
        .WithAge(34)
        .WithYes(
            Finding.KneecapPain, Finding.StairsPain, Finding.SittingPain, Finding.RunningPain, Finding.RunsOrPlaysSport, Finding.Asthma,
            Finding.Raynauds)
        .WithUnknown([.. Enum.GetValues<Finding>().Where(finding => Words.Question(finding).AnsweredBy == Answerer.Clinician)])
        .With(Treatment.IceWithCompression, TreatmentOutcome.NoRelief)
        .With(TreatmentStep.StopPainAndSwelling, StepOutcome.InProgress);

    /// <summary>The same, whom none of the three steps has helped.</summary>
    internal static KneeCase WithoutRelief { get; } = Enum.GetValues<TreatmentStep>()
        .Aggregate(Runner, (told, step) => told.With(step, StepOutcome.Failed));

    /// <summary>
    /// A runner whom ice has not helped. No clinician has seen the knee, and what bones are called and how feet roll is not known.
    /// </summary>
    internal static KneeCase TypicalRunner { get; } = KneeCase.Empty.WithAge(34)
        .WithYes(Finding.KneecapPain, Finding.StairsPain, Finding.SittingPain, Finding.RunningPain, Finding.RunsOrPlaysSport)
        .With(Treatment.IceWithCompression, TreatmentOutcome.NoRelief);

    /// <summary>Someone who takes an anti-inflammatory painkiller for the knee, and a blood thinner.</summary>
    internal static KneeCase OnBloodThinners { get; } = KneeCase.Empty.WithAge(62)
        .WithYes(Finding.KneecapPain, Finding.StairsPain, Finding.SquattingPain, Finding.TakesOtherAnticoagulant)
        .With(Treatment.Nsaid, TreatmentOutcome.Ongoing);

    /// <summary>A child for whom a parent answers.</summary>
    internal static KneeCase Child { get; } = KneeCase.Empty.WithAge(13)
        .WithYes(Finding.KneecapPain, Finding.StairsPain, Finding.RunningPain, Finding.RunsOrPlaysSport);

    private static KneeCase AllNo => KneeCase.Empty.WithNo(Enum.GetValues<Finding>());
}
