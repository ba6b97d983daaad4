namespace RunnersKnee.Rules;

/// <summary>
/// Finds what is worth asking: a question of which some answer, all else unchanged, would change what is watched of the
/// advice. It is a search over advice and knows no rule.
/// </summary>
internal sealed class QuestionSearch(AnswerTrials trials, Wording wording)
{
    /// <summary>The questions worth asking, in the order in which they are asked; it is searched only as far as they are read.</summary>
    internal IEnumerable<NextQuestion> WorthAsking() => trials.Now.Urgency == Urgency.Emergency
        ? []
        : Unasked().Select(subject => (Subject: subject, Changes: Changes(subject)))
            .Where(candidate => candidate.Changes.Count > 0)
            .Select(candidate => Ask(candidate.Subject, candidate.Changes));

    /// <summary>The age, then the findings in the catalogue's order. Unknown is an answer: it is not asked again.</summary>
    private IEnumerable<QuestionSubject> Unasked()
    {
        if (trials.Case.Age is null)
            yield return QuestionSubject.Age;
        foreach (var info in FindingCatalogue.All)
        {
            if (trials.Case[info.Finding] is null)
                yield return info.Finding;
        }
    }

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
