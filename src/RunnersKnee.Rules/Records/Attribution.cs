namespace RunnersKnee.Rules.Records;

/// <summary>Puts changes of the advice down to changes of facts, by running the rules on cases in between.</summary>
/// <param name="earlier">The earlier case.</param>
/// <param name="changes">What makes the later case of it.</param>
/// <param name="decide">The decisions on a case, by item.</param>
internal sealed class Attribution(KneeCase earlier, CaseChange[] changes, Func<KneeCase, Dictionary<DecisionItem, Decision>> decide)
{
    private readonly Dictionary<KneeCase, Dictionary<DecisionItem, Decision>> _runs = [];

    /// <summary>What made an item change; no changes where the facts do not explain it.</summary>
    internal (ChangeCause Cause, CaseChange[] Changes) Of(Difference difference)
    {
        if (!Equals(Value([], difference.Item), difference.Before?.Value) || !Makes(changes))
            return (ChangeCause.Knowledge, []);

        var alone = Array.FindAll(changes, fact => Makes([fact]));
        return alone.Length > 0 ? (ChangeCause.EachAlone, alone) : (ChangeCause.Together, changes.Aggregate(changes, WithoutIfSpare));

        bool Makes(CaseChange[] facts) => Equals(Value(facts, difference.Item), difference.Now?.Value);

        CaseChange[] WithoutIfSpare(CaseChange[] needed, CaseChange fact)
        {
            var left = Array.FindAll(needed, other => other != fact);
            return Makes(left) ? left : needed;
        }
    }

    private object? Value(CaseChange[] chosen, DecisionItem item)
    {
        var kneeCase = chosen.Aggregate(earlier, (changed, change) => change.ApplyTo(changed));
        if (!_runs.TryGetValue(kneeCase, out var decisions))
            _runs.Add(kneeCase, decisions = decide(kneeCase));
        return decisions.TryGetValue(item, out var decision) ? decision.Value : null;
    }
}
