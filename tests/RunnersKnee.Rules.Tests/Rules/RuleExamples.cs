namespace RunnersKnee.Rules.Tests;

/// <summary>Examples of every rule, one file a concern.</summary>
internal static partial class RuleExamples
{
    internal static IReadOnlyList<RuleExample> All { get; } =
    [
        .. ReferralExamples,
        .. AssessmentExamples,
        .. PrecautionExamples,
        .. PlanExamples,
        .. LastResortExamples,
        .. WarningExamples,
        .. NoteExamples,
        .. VerdictExamples,
        .. LocalExamples,
    ];

    /// <summary>Runner's knee is likely, and the plan is active at its first step.</summary>
    private static KneeCase Runner => KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.StairsPain);

    /// <summary>A runner whose plan waits for nothing.</summary>
    private static KneeCase Answered => Runner
        .WithYes(
            Finding.OverPronation,
            Finding.TightIliotibialBand,
            Finding.TightHamstrings,
            Finding.TightQuadriceps,
            Finding.RunsOrPlaysSport)
        .WithNo(Finding.SquattingPain);

    /// <summary>A runner who tried all of step 3 in vain.</summary>
    private static KneeCase TriedStep3 => Answered
        .With(Treatment.VastusMedialisStrengthening, TreatmentOutcome.NoRelief)
        .With(Treatment.KneeExtension, TreatmentOutcome.NoRelief)
        .With(Treatment.DropSquat, TreatmentOutcome.Worse);

    /// <summary>A runner who tried all of a step in vain.</summary>
    private static KneeCase Tried(TreatmentStep step) => TreatmentCatalogue.Planned
        .Where(row => row.Step == step && !row.IsGuidelineAddition)
        .Aggregate(Answered, (@case, row) => @case.With(row.Treatment, TreatmentOutcome.NoRelief));

    private static KneeCase AllFailed => Reported(StepOutcome.Failed);

    private static KneeCase AllAchieved => Reported(StepOutcome.Achieved);

    /// <summary>A runner in whom every warning sign was ruled out.</summary>
    private static KneeCase Screened => Runner.WithNo(Codes.Members<Finding>().TakeWhile(finding => finding != Finding.KneecapPain).ToArray());

    /// <summary>A screened runner who was injured, with one Ottawa sign open.</summary>
    private static KneeCase Injured => Screened.WithYes(Finding.RecentInjury).With(Finding.CannotFlexTo90, null);

    private static KneeCase Reported(StepOutcome outcome) => Runner
        .With(TreatmentStep.StopPainAndSwelling, outcome)
        .With(TreatmentStep.CorrectCauses, outcome)
        .With(TreatmentStep.Strengthen, outcome);
}
