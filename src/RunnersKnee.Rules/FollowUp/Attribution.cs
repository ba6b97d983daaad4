namespace RunnersKnee.Rules;

/// <summary>Puts changes of the advice down to changes of facts, by running the rules on cases in between.</summary>
internal sealed class Attribution
{
    private readonly KneeCase _earlier;
    private readonly CaseChange[] _changes;
    private readonly Func<KneeCase, IEnumerable<Decision>> _decide;
    private readonly Dictionary<UInt128, Dictionary<string, Decision>> _runs = [];

    /// <param name="earlier">The earlier case.</param>
    /// <param name="changes">What makes the later case of it.</param>
    /// <param name="decide">The decisions on a case.</param>
    internal Attribution(KneeCase earlier, CaseChange[] changes, Func<KneeCase, IEnumerable<Decision>> decide)
    {
        _earlier = earlier;
        _changes = changes;
        _decide = decide;
        All = changes.Index().Aggregate(default(UInt128), (all, change) => all | Bit(change.Index));
    }

    private UInt128 All { get; }

    /// <summary>What made an item change; no changes where the facts do not explain it.</summary>
    internal (ChangeCause Cause, CaseChange[] Changes) Of(DecisionDiff diff)
    {
        if (Value(default, diff.Item) != diff.Before?.Value || Value(All, diff.Item) != diff.Now?.Value)
            return (ChangeCause.Knowledge, []);

        CaseChange[] alone = [.. _changes.Index().Where(change => Value(Bit(change.Index), diff.Item) == diff.Now?.Value).Select(change => change.Item)];
        return alone.Length > 0 ? (ChangeCause.EachAlone, alone) : (ChangeCause.Together, Needed(diff));
    }

    private CaseChange[] Needed(DecisionDiff diff)
    {
        var needed = All;
        for (var place = 0; place < _changes.Length; place++)
        {
            if (Value(needed & ~Bit(place), diff.Item) == diff.Now?.Value)
                needed &= ~Bit(place);
        }

        return [.. Chosen(needed)];
    }

    private string? Value(UInt128 chosen, string item)
    {
        if (!_runs.TryGetValue(chosen, out var decisions))
        {
            var @case = Chosen(chosen).Aggregate(_earlier, (changed, change) => change.ApplyTo(changed));
            decisions = _decide(@case).ToDictionary(decision => decision.Item, StringComparer.Ordinal);
            _runs.Add(chosen, decisions);
        }

        return DecisionDiff.Value(decisions, item);
    }

    private IEnumerable<CaseChange> Chosen(UInt128 chosen) =>
        _changes.Index().Where(change => (chosen & Bit(change.Index)) != default).Select(change => change.Item);

    private static UInt128 Bit(int place) => UInt128.One << place;
}
