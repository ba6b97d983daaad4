namespace RunnersKnee.Rules;

/// <summary>Compares records of the same person.</summary>
internal sealed class Comparer(AdviceTexts texts, Func<KneeCase, bool, Advice> advise)
{
    private readonly Decisions _decisions = new(texts);

    internal FollowUp Compare(AdviceRecord earlier, AdviceRecord later)
    {
        var changes = CaseChange.Between(earlier.Case, later.Case);
        var attribution = new Attribution(earlier.Case, changes, @case => ByItem(_decisions.Of(advise(@case, later.GuidelineAdditions))));
        return new FollowUp
        {
            Before = earlier.Knowledge,
            Now = later.Knowledge,
            Facts = Word(changes, earlier.Case),
            Changes =
            [
                .. DecisionDiff.Between(ByItem(_decisions.Of(earlier.Advice)), ByItem(_decisions.Of(later.Advice))).Select(diff =>
                {
                    var (cause, because) = attribution.Of(diff);
                    return diff.Word(texts, cause, Word(because, earlier.Case));
                }),
            ],
            Title = texts[changes.Length > 0 ? "followUp.since" : "followUp.sameFacts"],
        };
    }

    internal Replay Replay(AdviceRecord record)
    {
        var now = advise(record.Case, record.GuidelineAdditions);
        AdviceChange[] differences =
        [
            .. DecisionDiff.Between(ByItem(_decisions.WithTables(record.Advice)), ByItem(_decisions.WithTables(now)))
                .Select(diff => diff.Word(texts, ChangeCause.Knowledge, because: [])),
        ];
        return new Replay
        {
            Before = record.Knowledge,
            Now = now.Knowledge,
            IsSameAdvice = differences.Length == 0,
            Differences = differences,
            Title = texts[differences.Length == 0 ? "replay.same" : "replay.different"],
        };
    }

    private static Dictionary<string, Decision> ByItem(IEnumerable<Decision> decisions) =>
        decisions.ToDictionary(decision => decision.Item, StringComparer.Ordinal);

    private FactChange[] Word(IEnumerable<CaseChange> changes, KneeCase before) => [.. changes.Select(change => texts.Word(change, before))];
}
