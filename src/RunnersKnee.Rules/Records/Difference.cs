namespace RunnersKnee.Rules.Records;

/// <summary>An item that is decided otherwise in two advices; what is absent in one of them is null there.</summary>
internal sealed record Difference(DecisionItem Item, Decision? Before, Decision? Now)
{
    /// <summary>
    /// What differs, area by area in the order of the later advice; what went comes before what follows it. What belongs to something that
    /// came or went is not listed beside it.
    /// </summary>
    internal static IEnumerable<Difference> Between(Dictionary<DecisionItem, Decision> before, Dictionary<DecisionItem, Decision> now) =>
        before.Keys.Except(now.Keys).Concat(now.Keys)
            .Select(item => new Difference(item, Find(before, item), Find(now, item)))
            .Where(difference => difference.Before?.Value.Equals(difference.Now?.Value) != true)
            .Where(difference => difference.Item.Kind.OwnerOf(difference.Item.Subject) is not { } owner
                || before.ContainsKey(owner) == now.ContainsKey(owner))
            .OrderBy(difference => DisplayOrder.PlaceOf(difference.Item.Kind.Area));

    /// <summary>Whether it is a decision of a kind, or stands beside one.</summary>
    internal bool IsOf(DecisionKind kind) => kind == Item.Kind || kind == Item.Kind.OwnerOf(Item.Subject)?.Kind;

    /// <summary>The difference as a reader gets it, put down to what made it.</summary>
    internal AdviceChange Word(AdviceTexts texts, ChangeCause cause, params FactChange[] because) => new()
    {
        Area = Item.Kind.Area,
        Item = Item.ToString(),
        Kind = Before is null ? ChangeKind.Came : Now is null ? ChangeKind.Went : ChangeKind.Changed,
        From = Before?.Code,
        To = Now?.Code,
        Text = (Before, Now) switch
        {
            (null, { } came) => $"{texts["followUp.came"]}: {came.Text(texts)}",
            ({ } went, null) => $"{texts["followUp.went"]}: {went.Text(texts)}",
            var (before, now) => $"{now!.Value.Text(texts)} ({texts["explain.before"]}: {before!.Value.ValueText(texts)})",
        },
        Cause = cause,
        Because = because,
    };

    private static Decision? Find(Dictionary<DecisionItem, Decision> decisions, DecisionItem item) =>
        decisions.TryGetValue(item, out var decision) ? decision : null;
}
