namespace RunnersKnee.Rules.WhatIf;

/// <summary>What is watched of the advice on a case, and what it would be with one more answer; each answer is tried once.</summary>
internal sealed class AnswerTrials(KneeCase kneeCase, Trials trials)
{
    private readonly Dictionary<QuestionSubject, List<Watched>> _tried = [];

    /// <summary>An age on each side of every bound that the protocol knows (12, 16, 18, 25, 45, 55 and 60 years).</summary>
    internal static IReadOnlyList<int> Ages { get; } = [5, 13, 17, 22, 30, 50, 57, 65];

    internal Watched Now { get; } = trials.Of(kneeCase);

    /// <summary>
    /// What may be asked, in the order of the catalogue: the age where it was not told, then findings. Unknown is an answer: it is not asked
    /// again.
    /// </summary>
    internal QuestionSubject[] Unasked() =>
    [
        .. kneeCase.Age is null ? [QuestionSubject.Age] : Array.Empty<QuestionSubject>(),
        .. FindingCatalogue.Findings.Where(finding => kneeCase[finding] is null).Select(finding => (QuestionSubject)finding),
    ];

    /// <summary>What each answer that was tried would give: yes and no, or an age on each side of every bound.</summary>
    internal IReadOnlyList<Watched> With(QuestionSubject subject) => _tried[subject];

    /// <summary>Tries the answers to several questions: first all that are yes, which have most in common, then all that are no.</summary>
    internal void Try(IEnumerable<QuestionSubject> subjects)
    {
        QuestionSubject[] untried = [.. subjects.Where(subject => !_tried.ContainsKey(subject))];
        foreach (var subject in untried)
            _tried.Add(
                subject,
                subject.Finding is { } finding
                    ? [trials.Of(kneeCase.WithYes(finding))]
                    : [.. Ages.Select(age => trials.Of(kneeCase.WithAge(age)))]);
        foreach (var finding in untried.Select(subject => subject.Finding).OfType<Finding>())
            _tried[finding].Add(trials.Of(kneeCase.WithNo(finding)));
    }
}
