namespace RunnersKnee.Rules;

/// <summary>Watches a session of the host's own rules: who concluded what, and who is to blame for a failure.</summary>
internal sealed class LocalWatch
{
    /// <summary>How many of the last firings tell which rules go on for ever.</summary>
    private const int Remembered = 1_000;

    private readonly Dictionary<LocalConclusion, IFactSource> _sources = [];
    private readonly Queue<string> _fired = new(Remembered);

    /// <summary>The rules whose condition failed.</summary>
    internal IReadOnlyList<string> FailedRules { get; private set; } = [];

    /// <summary>The rule that fires, or fired last.</summary>
    internal string? FiringRule { get; private set; }

    /// <summary>The rules among the last firings.</summary>
    internal IReadOnlyList<string> RecentRules => [.. _fired.Distinct(StringComparer.Ordinal)];

    internal void Follow(IEventProvider events)
    {
        events.FactInsertedEvent += Concluded;
        events.FactUpdatedEvent += Concluded;
        events.RuleFiringEvent += Firing;
        events.LhsExpressionFailedEvent += ConditionFailed;
    }

    /// <summary>The rule and facts behind a conclusion; null where no rule yielded it.</summary>
    internal ILinkedFactSource? SourceOf(LocalConclusion conclusion) => _sources.GetValueOrDefault(conclusion) as ILinkedFactSource;

    private void Concluded(object? sender, WorkingMemoryEventArgs e)
    {
        if (e.Fact is { Value: LocalConclusion conclusion, Source: { } source })
            _sources[conclusion] = source;
    }

    private void Firing(object? sender, AgendaEventArgs e)
    {
        FiringRule = e.Rule.Name;
        if (_fired.Count == Remembered)
            _fired.Dequeue();
        _fired.Enqueue(FiringRule);
    }

    private void ConditionFailed(object? sender, LhsExpressionErrorEventArgs e) =>
        FailedRules = [.. e.Rules.Select(rule => rule.Name).Distinct(StringComparer.Ordinal)];
}
