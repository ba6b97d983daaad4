using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>Asks whether there is a fact of a type.</summary>
internal sealed class QuantifierElement(Declaration declaration, bool negated) : BindingElement(declaration)
{
    /// <summary>Whether there must be none.</summary>
    internal bool Negated { get; } = negated;
}
