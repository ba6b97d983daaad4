using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>An element that binds something.</summary>
internal abstract class BindingElement(Declaration declaration) : RuleElement
{
    internal Declaration Declaration { get; } = declaration;

    /// <summary>What it has to meet.</summary>
    internal List<Condition> Conditions { get; } = [];
}
