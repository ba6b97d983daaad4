using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>Binds a computed value.</summary>
internal sealed class LetElement(Declaration declaration, Condition value) : BindingElement(declaration)
{
    internal Condition Value { get; } = value;
}
