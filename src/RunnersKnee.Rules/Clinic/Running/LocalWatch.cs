using NRules;
using NRules.Diagnostics;
using NRules.RuleModel;

namespace RunnersKnee.Rules;

/// <summary>Watches a session of the host's own rules: who concluded what, and who is to blame for a failure.</summary>
internal sealed class LocalWatch
{
    private readonly Dictionary<LocalConclusion, IFactSource> _sources = [];

    /// <summary>The rules whose condition failed.</summary>
    internal IReadOnlyList<string> FailedRules { get; private set; } = [];

    internal void Follow(IEventProvider events)
    {
        events.FactInsertedEvent += Concluded;
        events.FactUpdatedEvent += Concluded;
        events.LhsExpressionFailedEvent += ConditionFailed;
    }

    /// <summary>The rule and facts behind a conclusion; null where no rule yielded it.</summary>
    internal ILinkedFactSource? SourceOf(LocalConclusion conclusion) => _sources.GetValueOrDefault(conclusion) as ILinkedFactSource;

    private void Concluded(object? sender, WorkingMemoryEventArgs e)
    {
        if (e.Fact is { Value: LocalConclusion conclusion, Source: { } source })
            _sources[conclusion] = source;
    }

    private void ConditionFailed(object? sender, LhsExpressionErrorEventArgs e) =>
        FailedRules = [.. e.Rules.Select(rule => rule.Name).Distinct(StringComparer.Ordinal)];
}
