using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>Binds the results of a query.</summary>
internal sealed class QueryElement(MatchElement source, IReadOnlyList<QueryStage> stages, Declaration result) : BindingElement(result)
{
    internal MatchElement Source { get; } = source;

    internal IReadOnlyList<QueryStage> Stages { get; } = stages;
}
