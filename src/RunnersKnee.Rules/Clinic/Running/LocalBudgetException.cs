using System.Diagnostics.CodeAnalysis;

namespace RunnersKnee.Rules;

/// <summary>A run of the host's own rules took more than it may; the rules are those to blame.</summary>
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "A host meets it only as the exception of a degraded rule, to be read.")]
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "As above: nobody else throws it.")]
internal sealed class LocalBudgetException(IReadOnlyList<string> rules, string message) : Exception(message)
{
    internal IReadOnlyList<string> Rules => rules;
}
