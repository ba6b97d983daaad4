namespace RunnersKnee.Rules;

/// <summary>What is watched of the advice on a case, and what it would be with one more answer; each answer is tried once, when it is looked at.</summary>
internal sealed class AnswerTrials(KneeCase @case, Trials trials)
{
    private readonly Dictionary<QuestionSubject, Watched[]> _tried = [];

    /// <summary>An age on each side of every bound that the protocol knows (12, 16, 18, 45, 55 and 60 years).</summary>
    internal static IReadOnlyList<int> Ages { get; } = [5, 13, 17, 30, 50, 57, 65];

    internal Watched Now { get; } = trials.Of(@case);

    /// <summary>What may be answered, in the order in which it is asked: the age where it was not told, then findings by their answers.</summary>
    internal IEnumerable<QuestionSubject> Subjects(Func<Answer?, bool> isOpen) =>
    [
        .. @case.Age is null ? [QuestionSubject.Age] : Array.Empty<QuestionSubject>(),
        .. FindingCatalogue.All.Where(info => isOpen(@case[info.Finding])).Select(info => (QuestionSubject)info.Finding),
    ];

    /// <summary>What each answer would give: yes and no, or an age on each side of every bound.</summary>
    internal IReadOnlyList<Watched> With(QuestionSubject subject)
    {
        if (!_tried.TryGetValue(subject, out var tried))
        {
            tried = [.. Answered(subject).Select(trials.Of)];
            _tried.Add(subject, tried);
        }

        return tried;
    }

    private IEnumerable<KneeCase> Answered(QuestionSubject subject) => subject.Finding is { } finding
        ? [@case.WithYes(finding), @case.WithNo(finding)]
        : Ages.Select(age => @case.WithAge(age));
}
