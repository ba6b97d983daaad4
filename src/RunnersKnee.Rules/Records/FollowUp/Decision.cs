namespace RunnersKnee.Rules;

/// <summary>An item of an advice that can be compared with that of another advice.</summary>
/// <param name="Area">The part of the advice.</param>
/// <param name="Item">Which item it is.</param>
/// <param name="Value">The code of its value.</param>
/// <param name="Label">The item in words.</param>
/// <param name="ValueText">The value in words; null where being there says it all.</param>
internal sealed record Decision(AdviceArea Area, string Item, string Value, string Label, string? ValueText)
{
    internal string Text => ValueText is { } value ? $"{Label}: {value}" : Label;
}

/// <summary>An item that two advices decide differently; one side is null where the item is not there.</summary>
internal sealed record DecisionDiff(Decision? Before, Decision? Now)
{
    internal string Item => Any.Item;
    private Decision Any => Now ?? Before!;

    /// <summary>What differs, in the order of the later advice, what went before what follows it.</summary>
    internal static IEnumerable<DecisionDiff> Between(Dictionary<string, Decision> before, Dictionary<string, Decision> now) =>
        before.Values.Where(decision => !now.ContainsKey(decision.Item)).Select(decision => new DecisionDiff(decision, null))
            .Concat(now.Values.Select(decision => new DecisionDiff(before.GetValueOrDefault(decision.Item), decision))
                .Where(diff => diff.Before?.Value != diff.Now!.Value))
            .OrderBy(diff => diff.Any.Area);

    internal AdviceChange Word(AdviceTexts texts, ChangeCause cause, IReadOnlyList<FactChange> because) => new()
    {
        Area = Any.Area,
        Item = Item,
        Kind = Before is null ? ChangeKind.Came : Now is null ? ChangeKind.Went : ChangeKind.Changed,
        From = Before?.Value,
        To = Now?.Value,
        Text = Before is null ? $"{texts["followUp.came"]}: {Now!.Text}"
            : Now is null ? $"{texts["followUp.went"]}: {Before.Text}"
            : $"{Now.Text} ({texts["explain.before"]}: {Before.ValueText})",
        Cause = cause,
        Because = because,
    };
}
