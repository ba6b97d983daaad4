namespace RunnersKnee.Rules;

/// <summary>
/// Finds what is worth asking: a question of which some answer, all else unchanged, would change what is watched of the
/// advice. It is a search over advice and knows no rule.
/// </summary>
internal sealed class QuestionSearch(AnswerTrials trials, Wording wording)
{
    /// <summary>The questions worth asking (unknown is an answer: it is not asked again), in the order in which they are asked; it is searched only as far as they are read.</summary>
    internal IEnumerable<NextQuestion> WorthAsking() => trials.Now.Urgency == Urgency.Emergency
        ? []
        : trials.Subjects(answer => answer is null).Select(subject => (Subject: subject, Changes: Changes(subject)))
            .Where(candidate => candidate.Changes.Count > 0)
            .Select(candidate => Ask(candidate.Subject, candidate.Changes));

    private List<AdviceArea> Changes(QuestionSubject subject) =>
        [.. Enum.GetValues<AdviceArea>().Where(area => trials.With(subject).Any(answered => answered.Differs(trials.Now, area)))];

    private NextQuestion Ask(QuestionSubject subject, IReadOnlyList<AdviceArea> changes) => new()
    {
        Ask = subject,
        Kind = subject.Finding is null ? QuestionKind.Number : QuestionKind.YesNo,
        Text = wording.OfQuestion(subject),
        CouldChange = changes,
    };
}
