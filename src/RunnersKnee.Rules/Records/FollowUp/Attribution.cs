namespace RunnersKnee.Rules;

/// <summary>Puts changes of the advice down to changes of facts, by running the rules on cases in between.</summary>
/// <param name="earlier">The earlier case.</param>
/// <param name="changes">What makes the later case of it.</param>
/// <param name="decide">The decisions on a case, by item.</param>
internal sealed class Attribution(KneeCase earlier, CaseChange[] changes, Func<KneeCase, Dictionary<string, Decision>> decide)
{
    private readonly Dictionary<KneeCase, Dictionary<string, Decision>> _runs = [];

    /// <summary>What made an item change; no changes where the facts do not explain it.</summary>
    internal (ChangeCause Cause, CaseChange[] Changes) Of(DecisionDiff diff)
    {
        if (Value([], diff.Item) != diff.Before?.Value || Value(changes, diff.Item) != diff.Now?.Value)
            return (ChangeCause.Knowledge, []);

        var alone = Array.FindAll(changes, change => Value([change], diff.Item) == diff.Now?.Value);
        return alone.Length > 0 ? (ChangeCause.EachAlone, alone) : (ChangeCause.Together, Needed(diff));
    }

    private CaseChange[] Needed(DecisionDiff diff)
    {
        var needed = changes;
        foreach (var change in changes)
        {
            var left = Array.FindAll(needed, other => other != change);
            if (Value(left, diff.Item) == diff.Now?.Value)
                needed = left;
        }

        return needed;
    }

    private string? Value(CaseChange[] chosen, string item)
    {
        var @case = chosen.Aggregate(earlier, (changed, change) => change.ApplyTo(changed));
        if (!_runs.TryGetValue(@case, out var decisions))
            _runs.Add(@case, decisions = decide(@case));
        return decisions.GetValueOrDefault(item)?.Value;
    }
}
