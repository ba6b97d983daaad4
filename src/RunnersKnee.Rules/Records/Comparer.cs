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
            between => ByItem(DecisionTable.Followed(advise(between, later.GuidelineAdditions))));
        return new FollowUp
        {
            Before = earlier.Knowledge,
            Now = later.Knowledge,
            Facts = Word(changes),
            Changes =
            [
                .. Difference.Between(ByItem(DecisionTable.Followed(earlier.Advice)), ByItem(DecisionTable.Followed(later.Advice)))
                    .Where(difference => IsKnown(difference, earlier.Advice) && IsKnown(difference, later.Advice)).Select(difference =>
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
        [
            .. Difference.Between(ByItem(DecisionTable.Replayed(record.Advice)), ByItem(DecisionTable.Replayed(now)))
                .Select(difference => difference.Word(texts, cause)),
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

    /// <summary>What makes a change that no fact explains.</summary>
    private static ChangeCause BesideFacts(AdviceRecord earlier, Advice later) =>
        (earlier.Advice.LocalInJson ?? later.LocalInJson) is not null
        && earlier.Knowledge == later.Knowledge && earlier.GuidelineAdditions == later.GuidelineAdditions
            ? ChangeCause.Local
            : ChangeCause.Knowledge;

    /// <summary>Whether an advice says something of what differs: what an older record does not know has neither come nor gone.</summary>
    private static bool IsKnown(Difference difference, Advice advice) =>
        (!difference.IsOf(DecisionTable.OpenSign) || advice.OpenWarningSigns is not null)
        && (!difference.IsOf(DecisionTable.Running) || advice.Running is not null);

    /// <summary>Decisions by what they are about; cautions of two local rules may share a code, and are then one.</summary>
    private static Dictionary<DecisionItem, Decision> ByItem(IEnumerable<Decision> decisions) =>
        decisions.DistinctBy(decision => decision.Item).ToDictionary(decision => decision.Item);
}
