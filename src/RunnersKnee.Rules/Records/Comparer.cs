namespace RunnersKnee.Rules.Records;

/// <summary>Compares records of the same person.</summary>
internal sealed class Comparer(AdviceTexts texts, Func<KneeCase, bool, Advice> advise)
{
    internal FollowUp Compare(AdviceRecord earlier, AdviceRecord later)
    {
        var changes = CaseChange.Between(earlier.Case, later.Case);
        var attribution = new Attribution(
            earlier.Case,
            changes,
            between => ByItem(Decisions.Of(advise(between, later.GuidelineAdditions))));
        return new FollowUp
        {
            Before = earlier.Knowledge,
            Now = later.Knowledge,
            Facts = Word(changes),
            Changes =
            [
                .. Difference.Between(ByItem(Decisions.Of(earlier.Advice)), ByItem(Decisions.Of(later.Advice))).Select(difference =>
                {
                    var (cause, because) = attribution.Of(difference);
                    return difference.Word(texts, because.Length > 0 ? cause : BesideFacts(earlier, later.Advice), Word(because));
                }),
            ],
            Title = texts[changes.Length > 0 ? "followUp.since" : "followUp.sameFacts"],
        };

        FactChange[] Word(CaseChange[] facts) => Array.ConvertAll(facts, fact => fact.Word(texts, earlier.Case));
    }

    internal Replay Replay(AdviceRecord record)
    {
        var now = advise(record.Case, record.GuidelineAdditions);
        var cause = BesideFacts(record, now);
        AdviceChange[] differences =
            [.. Difference.Between(WithTables(record.Advice), WithTables(now)).Select(difference => difference.Word(texts, cause))];
        return new Replay
        {
            Before = record.Knowledge,
            Now = now.Knowledge,
            IsSameAdvice = differences.Length == 0,
            Differences = differences,
            Title = texts[differences.Length == 0 ? "replay.same" : "replay.different"],
        };
    }

    /// <summary>What makes a change that no fact explains.</summary>
    private static ChangeCause BesideFacts(AdviceRecord earlier, Advice later) =>
        (earlier.Advice.Local ?? later.Local) is not null
        && earlier.Knowledge == later.Knowledge && earlier.GuidelineAdditions == later.GuidelineAdditions
            ? ChangeCause.Local
            : ChangeCause.Knowledge;

    private static Dictionary<DecisionItem, Decision> WithTables(Advice advice) => ByItem(Decisions.Of(advice).Concat(Shown.Of(advice)));

    private static Dictionary<DecisionItem, Decision> ByItem(IEnumerable<Decision> decisions) =>
        decisions.ToDictionary(decision => decision.Item);
}
