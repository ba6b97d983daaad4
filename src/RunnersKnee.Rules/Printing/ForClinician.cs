namespace RunnersKnee.Rules.Printing;

/// <summary>What a clinician wants to know at a glance: what speaks for it, and the answers that matter.</summary>
internal sealed class ForClinician(Advice advice, PrintWords words, KneeCase? kneeCase)
{
    private AdviceTexts Texts => words.Texts;

    internal IEnumerable<AdviceSection> Sections() => Section.Of(AdvicePart.Clinician, words["clinician"],
    [
        Section.Item(string.Join(". ", Assessed().Select(PrintWords.Sentence)) + "."),
        .. kneeCase is null ? [] : Told(kneeCase).Select(line => Section.Item(PrintWords.Sentence(line))),
    ]);

    private IEnumerable<string> Assessed() =>
    [
        .. kneeCase?.Age is { } years ? [$"{Texts[TextKeys.Age]}: {years.ToString(CultureInfo.InvariantCulture)}"] : Array.Empty<string>(),
        Texts.NameOf(advice.Assessment.Likelihood),
        .. words.Criteria("speaksFor", advice, CriterionStatus.Met),
        .. words.Criteria("speaksAgainst", advice, CriterionStatus.NotMet),
        .. words.Listed("contributes", words.Names(advice.Assessment.Contributors.Select(contributor => contributor.Finding))),
    ];

    /// <summary>The signs and precautions that were answered yes, and what is in use, was tried, and came of it.</summary>
    private IEnumerable<string> Told(KneeCase told)
    {
        var outcomes = told.Treatments.Select(treatment => new OutcomeTold(treatment.Key, treatment.Value))
            .OrderBy(outcome => outcome.Place)
            .ToLookup(outcome => outcome.IsInUse());
        return
        [
            .. words.Listed("told", words.Names(told.Findings.Where(finding => finding.Value == Answer.Yes && IsOfSafety(finding.Key))
                .Select(finding => finding.Key).Order(DisplayOrder.By<Finding>()))),
            .. words.Listed("inUse", Listed(outcomes[true])),
            .. words.Listed("tried", Listed(outcomes[false])),
            .. told.Steps.Count == 0 ? [] : new[] { Listed(told.Steps) },
        ];
    }

    private static bool IsOfSafety(Finding finding) =>
        FindingCatalogue.Get(finding).Topic is QuestionTopic.WarningSigns or QuestionTopic.Activity or QuestionTopic.Health;

    private string Listed(IEnumerable<KeyValuePair<TreatmentStep, StepOutcome>> steps) => string.Join("; ", steps
        .OrderBy(step => DisplayOrder.PlaceOf(step.Key))
        .Select(step => $"{Texts.NameOf(step.Key)} ({Texts.NameOf(step.Value)})"));

    private string Listed(IEnumerable<OutcomeTold> outcomes) =>
        string.Join("; ", outcomes.Select(told => $"{Texts.NameOf(told.Treatment)} ({Texts.NameOf(told.Outcome)})"));
}
