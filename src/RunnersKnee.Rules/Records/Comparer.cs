namespace RunnersKnee.Rules.Records;

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
            Facts = Word(changes),
            Changes =
            [
                .. Differences(_decisions.Of(earlier.Advice), _decisions.Of(later.Advice)).Select(change =>
                {
                    var (cause, because) = attribution.Of(change);
                    return change with { Cause = because.Length > 0 ? cause : BesideFacts(earlier, later.Advice), Because = Word(because) };
                }),
            ],
            Title = texts[changes.Length > 0 ? "followUp.since" : "followUp.sameFacts"],
        };

        FactChange[] Word(CaseChange[] facts) => Array.ConvertAll(facts, fact => texts.Word(fact, earlier.Case));
    }

    internal Replay Replay(AdviceRecord record)
    {
        var now = advise(record.Case, record.GuidelineAdditions);
        var cause = BesideFacts(record, now);
        AdviceChange[] differences = [.. Differences(WithTables(record.Advice), WithTables(now)).Select(change => change with { Cause = cause })];
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

    private IEnumerable<Decision> WithTables(Advice advice) => _decisions.Of(advice).Concat(Decisions.Tables(advice));

    /// <summary>What differs, in the order of the later advice, what went before what follows it; put down to no fact.</summary>
    private IEnumerable<AdviceChange> Differences(IEnumerable<Decision> earlier, IEnumerable<Decision> later)
    {
        var (before, now) = (ByItem(earlier), ByItem(later));
        return before.Keys.Except(now.Keys, StringComparer.Ordinal).Concat(now.Keys)
            .Select(item => Change(item, before.GetValueOrDefault(item), now.GetValueOrDefault(item)))
            .Where(change => change.From != change.To)
            .OrderBy(change => change.Area);
    }

    private AdviceChange Change(string item, Decision? before, Decision? now) => new()
    {
        Area = Enum.Parse<AdviceArea>(item[..item.IndexOf('.', StringComparison.Ordinal)], ignoreCase: true),
        Item = item,
        Kind = before is null ? ChangeKind.Came : now is null ? ChangeKind.Went : ChangeKind.Changed,
        From = before?.Value,
        To = now?.Value,
        Text = before is null ? $"{texts["followUp.came"]}: {now!.Text}"
            : now is null ? $"{texts["followUp.went"]}: {before.Text}"
            : $"{now.Text} ({texts["explain.before"]}: {before.ValueText})",
        Cause = ChangeCause.Knowledge,
        Because = [],
    };

    private static Dictionary<string, Decision> ByItem(IEnumerable<Decision> decisions) =>
        decisions.ToDictionary(decision => decision.Item, StringComparer.Ordinal);
}
