namespace RunnersKnee.Rules.Tests.Local;

/// <summary>The cases on which local rules are shown.</summary>
internal static class LocalCases
{
    private static readonly Treatment[] Step3 = [Treatment.VastusMedialisStrengthening, Treatment.KneeExtension, Treatment.DropSquat];

    /// <summary>Runner's knee is likely, and the plan is active at its first step.</summary>
    internal static KneeCase Runner => KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.StairsPain);

    /// <summary>A runner whose first two steps failed, and who tried all of the third in vain.</summary>
    internal static KneeCase AllTried => Step3.Aggregate(
        Runner.WithNo(Finding.SquattingPain)
            .With(TreatmentStep.StopPainAndSwelling, StepOutcome.Failed)
            .With(TreatmentStep.CorrectCauses, StepOutcome.Failed),
        (told, treatment) => told.With(treatment, TreatmentOutcome.NoRelief));

    /// <summary>A runner of whom every step is reported as failed.</summary>
    internal static KneeCase AllFailed => AllTried.With(TreatmentStep.Strengthen, StepOutcome.Failed);

    internal static Recommendation Recommendation(this Advice advice, Treatment treatment) =>
        advice.Plan.Steps.SelectMany(step => step.Recommendations).Single(recommendation => recommendation.Treatment == treatment);
}
