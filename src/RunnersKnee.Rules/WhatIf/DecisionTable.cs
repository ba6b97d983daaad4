namespace RunnersKnee.Rules.WhatIf;

/// <summary>
/// Everything that an advice decides, a row each: what is watched when questions are searched, and, in <see cref="ComparedTable"/>,
/// what is compared besides when an advice follows another or is replayed. Texts are no decisions.
/// </summary>
internal static class DecisionTable
{
    internal static readonly Choice<Whole, Likelihood> Likelihood =
        new(AdviceArea.Assessment, _ => "likelihood", (_, texts) => texts["followUp.likelihood"]);

    internal static readonly Choice<Finding, CriterionStatus> Criterion =
        new(AdviceArea.Assessment, finding => $"criteria.{Codes.Of(finding)}", (finding, texts) => texts.Of(finding));

    internal static readonly Choice<Finding, Presence> Contributor =
        new(
            AdviceArea.Assessment,
            cause => $"contributors.{Codes.Of(cause)}",
            (cause, texts) => $"{texts["followUp.contributor"]}: {texts.Of(cause)}");

    internal static readonly Choice<NoteCode, Presence> Note = new(AdviceArea.Notes, Codes.Of, (note, texts) => texts.Of(note));

    internal static readonly Choice<Whole, Urgency> Urgency =
        new(AdviceArea.Referral, _ => "urgency", (_, texts) => texts["followUp.urgency"]);

    internal static readonly Choice<ReferralCode, Presence> Reason =
        new(AdviceArea.Referral, reason => $"reasons.{Codes.Of(reason)}", Label);

    internal static readonly Choice<Whole, RunningAdvice> Running =
        new(AdviceArea.Running, _ => "advice", (_, texts) => texts["followUp.running"]);

    internal static readonly Choice<Whole, PlanStatus> Plan = new(AdviceArea.Plan, _ => "status", (_, texts) => texts["followUp.plan"]);

    internal static readonly Choice<Whole, TreatmentStep> CurrentStep =
        new(AdviceArea.Plan, _ => "currentStep", (_, texts) => texts["followUp.currentStep"]);

    internal static readonly Choice<TreatmentStep, PlanStepStatus> Step =
        new(AdviceArea.Plan, step => $"steps.{Codes.Of(step)}", (step, texts) => texts.Of(step));

    internal static readonly Choice<Treatment, TreatmentStatus> Treatment =
        new(AdviceArea.Plan, treatment => $"treatments.{Codes.Of(treatment)}", Name);

    internal static readonly Choice<Contraindicated, Presence> TreatmentRuledOut =
        new(AdviceArea.Plan, ruledOut => $"treatments.{Path(ruledOut)}", Label);

    internal static readonly Choice<CautionOn, Presence> TreatmentCaution =
        new(AdviceArea.Plan, caution => $"treatments.{Path(caution)}", Label);

    internal static readonly Choice<Treatment, WarningLevel> Warning = new(AdviceArea.Warnings, Codes.Of, Name);

    internal static readonly Choice<Contraindicated, Presence> WarningRuledOut = new(AdviceArea.Warnings, Path, Label);

    internal static readonly Choice<CautionOn, Presence> WarningCaution = new(AdviceArea.Warnings, Path, Label);

    internal static readonly Choice<Whole, Presence> LastResort =
        new(AdviceArea.LastResort, _ => "reached", (_, texts) => texts["followUp.lastResort"]);

    internal static readonly Choice<Treatment, LastResortStanding> Option = new(
        AdviceArea.LastResort,
        treatment => $"options.{Codes.Of(treatment)}",
        (treatment, texts) => $"{texts["followUp.option"]}: {Name(treatment, texts)}");

    internal static readonly Choice<CautionOn, Presence> OptionCaution =
        new(AdviceArea.LastResort, caution => $"options.{Path(caution)}", Label);

    internal static readonly Choice<TreatmentStep, Presence> Outstanding =
        new(
            AdviceArea.LastResort,
            step => $"outstanding.{Codes.Of(step)}",
            (step, texts) => $"{texts["followUp.outstanding"]}: {texts.Of(step)}");

    internal static readonly Choice<Treatment, Verdict> Verdict = new(AdviceArea.Verdicts, Codes.Of, Name);

    internal static readonly Choice<Contraindicated, Presence> ConsideredRuledOut = new(AdviceArea.Verdicts, Path, Label);

    internal static readonly Choice<CautionOn, Presence> ConsideredCaution = new(AdviceArea.Verdicts, Path, Label);

    // A text that names what gave the reason is of one advice alone; the name of the reason is of any.
    private static string Label(ReferralCode reason, AdviceTexts texts) =>
        TextKeys.RequiredPlaceholder(TextKeys.Of(reason)) is null ? texts.Of(reason) : texts.NameOf(reason);

    internal static string Name(Treatment treatment, AdviceTexts texts) => texts.NameOf(treatment);
    private static string Path(CautionOn caution) => $"{Codes.Of(caution.Treatment)}.cautions.{caution.Code}";
    private static string Path(Contraindicated ruledOut) => $"{Codes.Of(ruledOut.Treatment)}.contraindicatedBy.{Codes.Of(ruledOut.By)}";
    private static string Label(CautionOn caution, AdviceTexts texts) => $"{Name(caution.Treatment, texts)}: {caution.Text}";

    private static string Label(Contraindicated ruledOut, AdviceTexts texts) =>
        $"{Name(ruledOut.Treatment, texts)}, {texts["followUp.ruledOutBy"]}: {texts.Of(ruledOut.By)}";
}
