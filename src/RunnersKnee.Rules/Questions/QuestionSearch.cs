namespace RunnersKnee.Rules;

/// <summary>
/// Finds what is worth asking: a question of which some answer, all else unchanged, would change what is watched of the
/// advice. It is a search over advice and knows no rule.
/// </summary>
internal sealed class QuestionSearch(Trials trials, Wording wording)
{
    /// <summary>An age on each side of every bound that the protocol knows (12, 16, 18, 55 and 60 years).</summary>
    private static readonly int[] Ages = [5, 13, 17, 30, 57, 65];

    private static readonly Answer[] Answers = [Answer.Yes, Answer.No];

    /// <summary>The questions worth asking, in the order in which they are asked; it is searched only as far as they are read.</summary>
    /// <param name="case">The case.</param>
    /// <param name="now">What is watched of its advice.</param>
    internal IEnumerable<NextQuestion> Of(KneeCase @case, Watched now) => now.Urgency == Urgency.Emergency
        ? []
        : Unasked(@case).Select(subject => (Subject: subject, Changes: Changes(@case, now, subject)))
            .Where(candidate => !candidate.Changes.IsEmpty)
            .Select(candidate => Ask(candidate.Subject, candidate.Changes));

    /// <summary>The age, then the findings in the catalogue's order. Unknown is an answer: it is not asked again.</summary>
    private static IEnumerable<QuestionSubject> Unasked(KneeCase @case)
    {
        if (@case.Age is null)
            yield return QuestionSubject.Age;
        foreach (var info in FindingCatalogue.All)
        {
            if (@case[info.Finding] is null)
                yield return info.Finding;
        }
    }

    private AreaSet Changes(KneeCase @case, Watched now, QuestionSubject subject)
    {
        var changes = default(AreaSet);
        foreach (var answered in Answered(@case, subject))
            changes = changes.With(now.Compare(trials.Of(answered)));
        return changes;
    }

    private static IEnumerable<KneeCase> Answered(KneeCase @case, QuestionSubject subject) => subject.Finding is { } finding
        ? Answers.Select(answer => @case.With(finding, answer))
        : Ages.Select(age => @case.WithAge(age));

    private NextQuestion Ask(QuestionSubject subject, AreaSet changes) => new()
    {
        Ask = subject,
        Kind = subject.Finding is null ? QuestionKind.Number : QuestionKind.YesNo,
        Text = wording.OfQuestion(subject),
        CouldChange = changes.ToList(),
    };
}
