namespace RunnersKnee.Rules.Decisions;

/// <summary>
/// Everything that an advice decides, a row each. Texts are no decisions; what comes from the tables, and what a decision rests on, stands
/// beside one (<see cref="Detail"/>).
/// </summary>
internal static partial class DecisionTable
{
    internal static readonly Choice<Whole, Likelihood> Likelihood =
        new(AdviceArea.Assessment, _ => "assessment.likelihood", (_, texts) => texts["followUp.likelihood"]);

    internal static readonly Choice<Finding, CriterionStatus> Criterion =
        new(AdviceArea.Assessment, finding => $"assessment.criteria.{Codes.Of(finding)}", (finding, texts) => texts.Of(finding));

    internal static readonly Choice<Finding, Presence> Contributor = new(
        AdviceArea.Assessment,
        cause => $"assessment.contributors.{Codes.Of(cause)}",
        (cause, texts) => $"{texts["followUp.contributor"]}: {texts.Of(cause)}");

    internal static readonly Choice<NoteCode, Presence> Note =
        new(AdviceArea.Notes, note => $"notes.{Codes.Of(note)}", (note, texts) => texts.Of(note));

    internal static readonly Choice<Whole, Urgency> Urgency =
        new(AdviceArea.Referral, _ => "referral.urgency", (_, texts) => texts["followUp.urgency"]);

    internal static readonly Choice<ReferralCode, Presence> Reason =
        new(AdviceArea.Referral, reason => $"referral.reasons.{Codes.Of(reason)}", Label);

    internal static readonly Choice<Whole, RunningAdvice> Running =
        new(AdviceArea.Running, _ => "running.advice", (_, texts) => texts["followUp.running"]);

    internal static readonly Choice<Whole, PlanStatus> Plan =
        new(AdviceArea.Plan, _ => "plan.status", (_, texts) => texts["followUp.plan"]);

    internal static readonly Choice<Whole, TreatmentStep> CurrentStep =
        new(AdviceArea.Plan, _ => "plan.currentStep", (_, texts) => texts["followUp.currentStep"]);

    internal static readonly Choice<TreatmentStep, PlanStepStatus> Step =
        new(AdviceArea.Plan, step => $"plan.steps.{Codes.Of(step)}", (step, texts) => texts.Of(step));

    internal static readonly TreatmentChoice<TreatmentStatus> Treatment =
        new(AdviceArea.Plan, treatment => $"plan.treatments.{Codes.Of(treatment)}");

    internal static readonly TreatmentChoice<WarningLevel> Warning =
        new(AdviceArea.Warnings, treatment => $"warnings.{Codes.Of(treatment)}");

    internal static readonly Choice<Whole, Presence> LastResort =
        new(AdviceArea.LastResort, _ => "lastResort.reached", (_, texts) => texts["followUp.lastResort"]);

    internal static readonly TreatmentChoice<LastResortStanding> Option = new(
        AdviceArea.LastResort,
        treatment => $"lastResort.options.{Codes.Of(treatment)}",
        (treatment, texts) => $"{texts["followUp.option"]}: {texts.NameOf(treatment)}");

    internal static readonly Choice<TreatmentStep, Presence> Outstanding = new(
        AdviceArea.LastResort,
        step => $"lastResort.outstanding.{Codes.Of(step)}",
        (step, texts) => $"{texts["followUp.outstanding"]}: {texts.Of(step)}");

    internal static readonly TreatmentChoice<Verdict> Verdict = new(AdviceArea.Verdicts, treatment => $"verdicts.{Codes.Of(treatment)}");

    // What follows is compared, and no question is asked for it: it follows from what was told, or comes from local rules.
    internal static readonly Choice<Finding, Presence> OpenSign = new(
        AdviceArea.Assessment,
        sign => $"openWarningSigns.{Codes.Of(sign)}",
        (sign, texts) => $"{texts["followUp.openSign"]}: {texts.Of(sign)}");

    internal static readonly Choice<Treatment, Presence> InUse = new(
        AdviceArea.Plan,
        treatment => $"{Treatment.PathOf(treatment)}.inUse",
        (treatment, texts) => $"{texts.NameOf(treatment)}, {texts["followUp.inUse"]}");

    internal static readonly Choice<Treatment, WarningLevel> LiftedWhen = new(
        AdviceArea.Warnings,
        treatment => $"{Warning.PathOf(treatment)}.liftedWhen",
        (treatment, texts) => $"{texts.NameOf(treatment)}, {texts["followUp.liftedWhen"]}");

    internal static readonly Choice<LocalAddition, Presence> Local =
        new(AdviceArea.Notes, added => $"local.{added.Rule}.{added.Code}", (added, _) => added.Text);

    internal static readonly Choice<string, Presence> Degraded = new(AdviceArea.Notes, rule => $"degraded.{rule}", (rule, _) => rule);

    /// <summary>What a record does not say: it is unknown, and so never the same as what is decided now.</summary>
    internal static readonly Choice<string, Presence> NotKnown =
        new(AdviceArea.Assessment, part => $"notKnown.{part}", (part, texts) => $"{texts["followUp.notKnown"]}: {part}");

    // A text that names what gave the reason is of one advice alone; the name of the reason is of any.
    private static string Label(ReferralCode reason, AdviceTexts texts) =>
        TextKeys.RequiredPlaceholder(TextKeys.Of(reason)) is null ? texts.Of(reason) : texts.NameOf(reason);
}
