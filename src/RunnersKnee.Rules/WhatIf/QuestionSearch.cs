namespace RunnersKnee.Rules.WhatIf;

/// <summary>
/// Finds what is worth asking: a question of which some answer, all else unchanged, would change what is watched of the
/// advice. It is a search over advice and knows no rule.
/// </summary>
internal sealed class QuestionSearch(KneeCase kneeCase, Trials trials, AdviceTexts texts)
{
    private readonly Watched _now = trials.Of(kneeCase);
    private readonly Dictionary<QuestionSubject, Question> _tried = [];

    /// <summary>
    /// The first questions worth asking, in the order of their weight: the age, then what bears on safety and could change the referral,
    /// then the others. Unknown is an answer: it is not asked again.
    /// </summary>
    internal IEnumerable<Question> WorthAsking(int most)
    {
        QuestionSubject[] unasked = [.. Unasked()];
        return WorthAsking(unasked.Where(BearsOnSafety), most).Where(IsOfWeight)
            .Concat(WorthAsking(unasked, most))
            .DistinctBy(question => question.Ask)
            .Take(most);
    }

    /// <summary>The age where it was not told, then the findings that were not asked.</summary>
    private IEnumerable<QuestionSubject> Unasked() =>
    [
        .. kneeCase.Age is null ? [QuestionSubject.Age] : Array.Empty<QuestionSubject>(),
        .. FindingCatalogue.All.Where(info => kneeCase[info.Finding] is null).Select(info => (QuestionSubject)info.Finding),
    ];

    private static bool BearsOnSafety(QuestionSubject subject) => subject.Finding is not { } finding || FindingCatalogue.Get(finding).BearsOnSafety;

    private static bool IsOfWeight(Question question) => question.Ask == QuestionSubject.Age || question.CouldChange.Contains(AdviceArea.Referral);

    private IEnumerable<Question> WorthAsking(IEnumerable<QuestionSubject> subjects, int atOnce) => subjects.Chunk(atOnce).SelectMany(some =>
    {
        Try([.. some.Where(subject => !_tried.ContainsKey(subject))]);
        return some.Select(subject => _tried[subject]).Where(question => question.CouldChange.Count > 0);
    });

    /// <summary>Tries the answers to some questions: all are first answered with yes, which have most in common, then all with no.</summary>
    private void Try(QuestionSubject[] subjects)
    {
        List<Watched>[] answered = Array.ConvertAll(subjects, FirstAnswers);
        for (var place = 0; place < subjects.Length; place++)
        {
            if (subjects[place].Finding is { } finding)
                answered[place].Add(trials.Of(kneeCase.WithNo(finding)));
        }

        for (var place = 0; place < subjects.Length; place++)
            _tried.Add(subjects[place], Ask(subjects[place], answered[place]));
    }

    private List<Watched> FirstAnswers(QuestionSubject subject) => subject.Finding is { } finding
        ? [trials.Of(kneeCase.WithYes(finding))]
        : [.. TriedAges.All.Select(age => trials.Of(kneeCase.WithAge(age)))];

    private Question Ask(QuestionSubject subject, List<Watched> answered) => texts.QuestionFor(subject) with
    {
        CouldChange = [.. DisplayOrder.Of<AdviceArea>().Where(area => answered.Exists(watched => watched.Differs(_now, area)))],
    };
}
