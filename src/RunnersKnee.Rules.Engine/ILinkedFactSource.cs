using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>A rule that gave a fact.</summary>
public interface ILinkedFactSource : IFactSource
{
    /// <summary>The rule.</summary>
    IRuleDefinition Rule { get; }
}
