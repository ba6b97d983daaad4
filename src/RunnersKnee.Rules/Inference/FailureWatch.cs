using NRules.Diagnostics;

namespace RunnersKnee.Rules;

/// <summary>Learns which rule's condition fails: the engine's error alone does not name it.</summary>
/// <remarks>Meant to be kept and used for one run after the other.</remarks>
internal sealed class FailureWatch
{
    private readonly EventHandler<LhsExpressionErrorEventArgs> _failed;

    internal FailureWatch() => _failed = ConditionFailed;

    /// <summary>The rule whose condition failed; several, separated by commas, where they share the condition.</summary>
    internal string FailedRule { get; private set; } = "(unknown)";

    internal void Follow(IEventProvider events) => events.LhsExpressionFailedEvent += _failed;

    private void ConditionFailed(object? sender, LhsExpressionErrorEventArgs e) =>
        FailedRule = string.Join(", ", e.Rules.Select(rule => rule.Name).Distinct(StringComparer.Ordinal));
}
