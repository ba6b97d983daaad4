namespace RunnersKnee.Rules.Engine.RuleModel;

/// <summary>What gives a fact that was not inserted.</summary>
public enum FactSourceType
{
    /// <summary>A query.</summary>
    Aggregate = 1,

    /// <summary>A rule.</summary>
    Linked = 2,
}
