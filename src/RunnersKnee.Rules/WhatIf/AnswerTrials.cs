namespace RunnersKnee.Rules.WhatIf;

/// <summary>Finds what one more answer would change in the advice on a case; each answer is tried once.</summary>
internal sealed class AnswerTrials(KneeCase kneeCase, Trials trials)
{
    private readonly Dictionary<QuestionSubject, SortedSet<AdviceArea>> _changed = [];
    private readonly Watched _now = trials.Of(kneeCase);

    /// <summary>An age on each side of every bound that the protocol knows (12, 16, 18, 25, 45, 55 and 60 years).</summary>
    internal static IReadOnlyList<int> Ages { get; } = [5, 13, 17, 22, 30, 50, 57, 65];

    /// <summary>
    /// What may be asked, in the order of the catalogue: the age where it was not told, then findings. Unknown is an answer: it is not
    /// asked again.
    /// </summary>
    internal QuestionSubject[] Unasked() =>
    [
        .. kneeCase.Age is null ? [QuestionSubject.Age] : Array.Empty<QuestionSubject>(),
        .. FindingCatalogue.Findings.Where(finding => kneeCase[finding] is null).Select(finding => (QuestionSubject)finding),
    ];

    /// <summary>The areas that some answer to a question that was tried would change.</summary>
    internal IReadOnlyCollection<AdviceArea> ChangedBy(QuestionSubject subject) => _changed[subject];

    /// <summary>
    /// Tries the answers to several questions, yes and no, or an age on each side of every bound: first all that are yes, which have most
    /// in common, then those that are no and may change more.
    /// </summary>
    internal void Try(IEnumerable<QuestionSubject> subjects)
    {
        QuestionSubject[] untried = [.. subjects.Where(subject => !_changed.ContainsKey(subject))];
        foreach (var subject in untried)
        {
            _changed.Add(subject, new SortedSet<AdviceArea>(DisplayOrder.By<AdviceArea>()));
            if (subject.Finding is { } finding)
                Try(subject, kneeCase.WithYes(finding));
            else
                Array.ForEach([.. Ages], age => Try(subject, kneeCase.WithAge(age)));
        }

        foreach (var finding in untried.Select(subject => subject.Finding).OfType<Finding>())
        {
            if (!_changed[finding].IsSupersetOf(trials.AreasOf(CaseFacts.No(finding))))
                Try(finding, kneeCase.WithNo(finding));
        }
    }

    private void Try(QuestionSubject subject, KneeCase answered) => _changed[subject].UnionWith(trials.Of(answered).Differences(_now));
}
