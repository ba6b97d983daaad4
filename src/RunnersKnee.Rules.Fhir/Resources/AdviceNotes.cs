namespace RunnersKnee.Rules.Fhir;

/// <summary>What an advice says in sentences, the most urgent first.</summary>
internal static class AdviceNotes
{
    internal static IEnumerable<Annotation> Of(Advice advice, AdviceTexts texts) => Sentences(advice, texts)
        .Where(sentence => !string.IsNullOrWhiteSpace(sentence))
        .Distinct(StringComparer.Ordinal)
        .Select(sentence => new Annotation { Text = sentence });

    private static IEnumerable<string?> Sentences(Advice advice, AdviceTexts texts) =>
    [
        texts.Sentence(advice.Referral.Urgency, advice.OpenWarningSigns?.Count),
        .. advice.Referral.Reasons.Select(reason => reason.Text),
        .. advice.Local.Select(addition => addition.Text),
        texts.Sentence(advice.Assessment.Likelihood),
        .. advice.Notes.Select(note => note.Text),
        advice.Running?.Text,
        advice.LastResort.Text,
        .. advice.Degraded.Select(rule => rule.Message),
        advice.Disclaimer,
    ];
}
