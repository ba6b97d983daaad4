namespace RunnersKnee.Rules.Records;

/// <summary>What an advice shows from the tables besides what it decides, a row each; a replay compares it too.</summary>
internal static class Shown
{
    private static readonly ShownKind<Finding, EvidenceVerdict> CriterionEvidence =
        new(AdviceArea.Assessment, finding => $"criteria.{Codes.Of(finding)}.evidence", Codes.Of);

    private static readonly ShownKind<Whole, EvidenceVerdict> RunningEvidence = new(AdviceArea.Running, _ => "evidence", Codes.Of);

    private static readonly ShownKind<Treatment, EvidenceVerdict> TreatmentEvidence =
        new(AdviceArea.Plan, treatment => $"treatments.{Codes.Of(treatment)}.evidence", Codes.Of);

    private static readonly ShownKind<Treatment, string> TreatmentUnanswered =
        new(AdviceArea.Plan, treatment => $"treatments.{Codes.Of(treatment)}.unanswered", codes => codes);

    private static readonly ShownKind<Treatment, Dose> TreatmentDose =
        new(
            AdviceArea.Plan,
            treatment => $"treatments.{Codes.Of(treatment)}.dose",
            dose => JsonSerializer.Serialize(dose, JsonOutput.Of<Dose>()));

    private static readonly ShownKind<Treatment, EvidenceVerdict> WarningEvidence =
        new(AdviceArea.Warnings, treatment => $"{Codes.Of(treatment)}.evidence", Codes.Of);

    private static readonly ShownKind<Treatment, string> WarningUnanswered =
        new(AdviceArea.Warnings, treatment => $"{Codes.Of(treatment)}.unanswered", codes => codes);

    private static readonly ShownKind<Treatment, EvidenceVerdict> OptionEvidence =
        new(AdviceArea.LastResort, treatment => $"options.{Codes.Of(treatment)}.evidence", Codes.Of);

    private static readonly ShownKind<Treatment, string> OptionUnanswered =
        new(AdviceArea.LastResort, treatment => $"options.{Codes.Of(treatment)}.unanswered", codes => codes);

    internal static IEnumerable<Decision> Of(Advice advice) =>
    [
        .. advice.Assessment.Criteria.Select(criterion => CriterionEvidence.Of(criterion.Finding, criterion.Evidence.Verdict)),
        RunningEvidence.Of(Whole.Advice, advice.Running.Evidence.Verdict),
        .. advice.Plan.Steps.SelectMany(step => step.Recommendations).SelectMany(IEnumerable<Decision> (planned) =>
        [
            TreatmentEvidence.Of(planned.Treatment, planned.Evidence.Verdict),
            TreatmentUnanswered.Of(planned.Treatment, string.Join(' ', planned.Unanswered.Select(Codes.Of))),
            .. planned.Dose is { } dose ? [TreatmentDose.Of(planned.Treatment, dose)] : Array.Empty<Decision>(),
        ]),
        .. advice.Warnings.SelectMany(IEnumerable<Decision> (warning) =>
        [
            WarningEvidence.Of(warning.Treatment, warning.Evidence.Verdict),
            WarningUnanswered.Of(warning.Treatment, string.Join(' ', warning.Unanswered)),
        ]),
        .. advice.LastResort.Options.SelectMany(IEnumerable<Decision> (option) =>
        [
            OptionEvidence.Of(option.Treatment, option.Evidence.Verdict),
            OptionUnanswered.Of(option.Treatment, string.Join(' ', option.Unanswered)),
        ]),
    ];

    /// <summary>A kind of what is shown: it has codes, and no words of its own.</summary>
    private sealed class ShownKind<TSubject, TValue>(AdviceArea area, Func<TSubject, string> path, Func<TValue, string> code)
        : DecisionKind<TSubject, TValue>(area, path)
        where TSubject : notnull
        where TValue : notnull
    {
        internal override string LabelOf(object subject, AdviceTexts texts) => PathOf(subject);
        internal override string CodeOf(object value) => code((TValue)value);
        internal override string? TextOf(object value, AdviceTexts texts) => CodeOf(value);
    }
}
