namespace RunnersKnee.Rules.WhatIf;

/// <summary>
/// Finds what is worth asking: a question of which some answer, all else unchanged, would change what is watched of the
/// advice. It is a search over advice and knows no rule.
/// </summary>
internal sealed class QuestionSearch(KneeCase kneeCase, Trials trials, AdviceTexts texts)
{
    private readonly Watched _now = trials.Of(kneeCase);

    /// <summary>The first questions worth asking, in the order in which they are asked. Unknown is an answer: it is not asked again.</summary>
    internal IEnumerable<NextQuestion> WorthAsking(int most) => Unasked().Chunk(most).SelectMany(WorthAsking).Take(most);

    /// <summary>The age where it was not told, then the findings that were not asked.</summary>
    private IEnumerable<QuestionSubject> Unasked() =>
    [
        .. kneeCase.Age is null ? [QuestionSubject.Age] : Array.Empty<QuestionSubject>(),
        .. FindingCatalogue.All.Where(info => kneeCase[info.Finding] is null).Select(info => (QuestionSubject)info.Finding),
    ];

    /// <summary>Those of some questions that are worth asking: all are first answered with yes, which have most in common, then all with no.</summary>
    private IEnumerable<NextQuestion> WorthAsking(QuestionSubject[] subjects)
    {
        List<Watched>[] answered = Array.ConvertAll(subjects, FirstAnswers);
        for (var place = 0; place < subjects.Length; place++)
        {
            if (subjects[place].Finding is { } finding)
                answered[place].Add(trials.Of(kneeCase.WithNo(finding)));
        }

        return subjects.Zip(answered, Ask).Where(question => question.CouldChange.Count > 0);
    }

    private List<Watched> FirstAnswers(QuestionSubject subject) => subject.Finding is { } finding
        ? [trials.Of(kneeCase.WithYes(finding))]
        : [.. TriedAges.All.Select(age => trials.Of(kneeCase.WithAge(age)))];

    private NextQuestion Ask(QuestionSubject subject, List<Watched> answered) => new()
    {
        Ask = subject,
        Kind = subject.Finding is null ? QuestionKind.Number : QuestionKind.YesNo,
        Text = texts[TextKeys.Question(subject)],
        CouldChange = [.. DisplayOrder.Of<AdviceArea>().Where(area => answered.Exists(watched => watched.Differs(_now, area)))],
    };
}
