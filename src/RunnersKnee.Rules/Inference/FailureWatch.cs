namespace RunnersKnee.Rules;

/// <summary>Learns which rule's condition fails: the engine's error alone does not name it.</summary>
internal sealed class FailureWatch
{
    /// <summary>The rule whose condition failed; several, separated by commas, where they share the condition.</summary>
    internal string FailedRule { get; private set; } = "(unknown)";

    internal void Follow(IEventProvider events) => events.LhsExpressionFailedEvent += ConditionFailed;

    private void ConditionFailed(object? sender, LhsExpressionErrorEventArgs e) =>
        FailedRule = string.Join(", ", e.Rules.Select(rule => rule.Name).Distinct(StringComparer.Ordinal));
}
