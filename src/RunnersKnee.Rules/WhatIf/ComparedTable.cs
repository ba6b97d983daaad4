namespace RunnersKnee.Rules.WhatIf;

/// <summary>
/// What no question is asked for, and is compared all the same, a row each: what follows from what was told, what comes from the tables,
/// and what the advice rests on. What else an advice decides stands in <see cref="DecisionTable"/>.
/// </summary>
internal static class ComparedTable
{
    internal static readonly Choice<Finding, Presence> OpenSign =
        new(AdviceArea.Assessment, Codes.Of, (sign, texts) => $"{texts["followUp.openSign"]}: {texts.Of(sign)}", root: "openWarningSigns");

    internal static readonly Choice<WaitingFor, Presence> TreatmentWaiting =
        new(AdviceArea.Plan, waiting => $"treatments.{Path(waiting)}", Label);

    internal static readonly Choice<WaitingFor, Presence> ConsideredWaiting = new(AdviceArea.Verdicts, Path, Label);

    internal static readonly Choice<HeldBack, Presence> TreatmentHeld = new(AdviceArea.Plan, held => $"treatments.{Path(held)}", Label);

    internal static readonly Choice<HeldBack, Presence> WarningHeld = new(AdviceArea.Warnings, Path, Label);

    internal static readonly Choice<HeldBack, Presence> ConsideredHeld = new(AdviceArea.Verdicts, Path, Label);

    internal static readonly Choice<Treatment, Presence> TreatmentInUse = new(
        AdviceArea.Plan,
        treatment => $"treatments.{Codes.Of(treatment)}.inUse",
        (treatment, texts) => $"{DecisionTable.Name(treatment, texts)}, {texts["followUp.inUse"]}");

    internal static readonly Choice<Treatment, WarningLevel> WarningLifted = new(
        AdviceArea.Warnings,
        treatment => $"{Codes.Of(treatment)}.liftedWhen",
        (treatment, texts) => $"{DecisionTable.Name(treatment, texts)}, {texts["followUp.liftedWhen"]}");

    internal static readonly Choice<LocalAddition, Presence> Local =
        new(AdviceArea.Notes, added => $"{added.Rule}.{added.Code}", (added, _) => added.Text, root: "local");

    internal static readonly Choice<string, Presence> Degraded = new(AdviceArea.Notes, rule => rule, (rule, _) => rule, root: "degraded");

    internal static readonly Detail<ReferralCode, Urgency> ReasonUrgency = new(DecisionTable.Reason, "urgency", Codes.Of);

    internal static readonly Detail<ReferralCode, string> ReasonBecause = new(DecisionTable.Reason, "because", codes => codes);

    internal static readonly Detail<Whole, string> LikelihoodBecause = new(DecisionTable.Likelihood, "because", codes => codes);

    internal static readonly Detail<Finding, Origin> CriterionOrigin = new(DecisionTable.Criterion, "origin", Codes.Of);

    internal static readonly Detail<Finding, string> CriterionStatements = new(DecisionTable.Criterion, "statements", ids => ids);

    internal static readonly Detail<Finding, EvidenceVerdict> CriterionEvidence = new(DecisionTable.Criterion, "evidence", Codes.Of);

    internal static readonly Detail<Finding, string> ContributorStatements = new(DecisionTable.Contributor, "statements", ids => ids);

    internal static readonly Detail<Finding, EvidenceVerdict> ContributorEvidence = new(DecisionTable.Contributor, "evidence", Codes.Of);

    internal static readonly Detail<NoteCode, string> NoteStatements = new(DecisionTable.Note, "statements", ids => ids);

    internal static readonly Detail<NoteCode, string> NoteBecause = new(DecisionTable.Note, "because", codes => codes);

    internal static readonly Detail<Whole, EvidenceVerdict> RunningEvidence = new(DecisionTable.Running, "evidence", Codes.Of);

    internal static readonly Detail<Whole, string> RunningBecause = new(DecisionTable.Running, "because", codes => codes);

    internal static readonly Detail<Treatment, Origin> TreatmentOrigin = new(DecisionTable.Treatment, "origin", Codes.Of);

    internal static readonly Detail<Treatment, TreatmentStep> TreatmentPlace = new(DecisionTable.Treatment, "step", Codes.Of);

    internal static readonly Detail<Treatment, string> TreatmentStatements = new(DecisionTable.Treatment, "statements", ids => ids);

    internal static readonly Detail<Treatment, Dose> TreatmentDose =
        new(DecisionTable.Treatment, "dose", dose => JsonSerializer.Serialize(dose, JsonOutput.Of<Dose>()));

    internal static readonly Detail<Treatment, EvidenceVerdict> TreatmentEvidence = new(DecisionTable.Treatment, "evidence", Codes.Of);

    internal static readonly Detail<Treatment, string> TreatmentUnanswered = new(DecisionTable.Treatment, "unanswered", codes => codes);

    internal static readonly Detail<Treatment, string> TreatmentBecause = new(DecisionTable.Treatment, "because", codes => codes);

    internal static readonly Detail<Treatment, string> WarningStatements = new(DecisionTable.Warning, "statements", ids => ids);

    internal static readonly Detail<Treatment, EvidenceVerdict> WarningEvidence = new(DecisionTable.Warning, "evidence", Codes.Of);

    internal static readonly Detail<Treatment, string> WarningUnanswered = new(DecisionTable.Warning, "unanswered", codes => codes);

    internal static readonly Detail<Treatment, string> WarningBecause = new(DecisionTable.Warning, "because", codes => codes);

    internal static readonly Detail<Whole, string> LastResortBecause = new(DecisionTable.LastResort, "because", codes => codes);

    internal static readonly Detail<Treatment, string> OptionStatements = new(DecisionTable.Option, "statements", ids => ids);

    internal static readonly Detail<Treatment, EvidenceVerdict> OptionEvidence = new(DecisionTable.Option, "evidence", Codes.Of);

    internal static readonly Detail<Treatment, string> OptionUnanswered = new(DecisionTable.Option, "unanswered", codes => codes);

    internal static readonly Detail<Treatment, string> OptionBecause = new(DecisionTable.Option, "because", codes => codes);

    internal static readonly Detail<Treatment, string> ConsideredUnanswered = new(DecisionTable.Verdict, "unanswered", codes => codes);

    internal static readonly Detail<Treatment, string> ConsideredBecause = new(DecisionTable.Verdict, "because", codes => codes);

    /// <summary>What a record does not say: it is unknown, and so never the same as what is decided now.</summary>
    internal static readonly Choice<string, Presence> NotKnown =
        new(AdviceArea.Assessment, part => part, (part, texts) => $"{texts["followUp.notKnown"]}: {part}", root: "notKnown");

    private static string Path(WaitingFor waiting) => $"{Codes.Of(waiting.Treatment)}.waitingFor.{Codes.Of(waiting.Finding)}";
    private static string Path(HeldBack held) => $"{Codes.Of(held.Treatment)}.withheldBy.{held.By.Rule}.{held.By.Code}";
    private static string Label(HeldBack held, AdviceTexts texts) => $"{DecisionTable.Name(held.Treatment, texts)}: {held.By.Text}";

    private static string Label(WaitingFor waiting, AdviceTexts texts) =>
        $"{DecisionTable.Name(waiting.Treatment, texts)}, {texts["followUp.waitingFor"]}: {texts.Of(waiting.Finding)}";
}
