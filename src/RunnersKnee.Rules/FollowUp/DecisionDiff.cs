namespace RunnersKnee.Rules;

/// <summary>An item that two advices decide differently; one side is null where the item is not there.</summary>
internal sealed record DecisionDiff(Decision? Before, Decision? Now)
{
    internal string Item => (Now ?? Before!).Item;

    /// <summary>What differs, in the order of the later advice, what went before what follows it.</summary>
    internal static IEnumerable<DecisionDiff> Between(IEnumerable<Decision> before, IEnumerable<Decision> now)
    {
        var earlier = before.ToDictionary(decision => decision.Item, StringComparer.Ordinal);
        var later = now.ToDictionary(decision => decision.Item, StringComparer.Ordinal);
        return earlier.Values.Where(decision => !later.ContainsKey(decision.Item)).Select(decision => new DecisionDiff(decision, null))
            .Concat(later.Values.Where(decision => Value(earlier, decision.Item) != decision.Value)
                .Select(decision => new DecisionDiff(earlier.GetValueOrDefault(decision.Item), decision)))
            .OrderBy(diff => (diff.Now ?? diff.Before!).Area);
    }

    internal static string? Value(IReadOnlyDictionary<string, Decision> decisions, string item) =>
        decisions.GetValueOrDefault(item)?.Value;

    internal AdviceChange Word(AdviceTexts texts, ChangeCause cause, IReadOnlyList<FactChange> because) => new()
    {
        Area = (Now ?? Before!).Area,
        Item = Item,
        Kind = Before is null ? ChangeKind.Came : Now is null ? ChangeKind.Went : ChangeKind.Changed,
        From = Before?.Value,
        To = Now?.Value,
        Text = Text(texts),
        Cause = cause,
        Because = because,
    };

    private string Text(AdviceTexts texts)
    {
        if (Before is null)
            return $"{texts["followUp.came"]}: {WithValue(Now!)}";
        if (Now is null)
            return $"{texts["followUp.went"]}: {WithValue(Before)}";
        return $"{WithValue(Now)} ({texts["explain.before"]}: {Before.ValueText})";
    }

    private static string WithValue(Decision decision) => decision.ValueText is { } value ? $"{decision.Label}: {value}" : decision.Label;
}
