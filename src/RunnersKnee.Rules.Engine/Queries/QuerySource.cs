using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>The facts that a result of a query rests on.</summary>
internal sealed class QuerySource(IReadOnlyCollection<Fact> facts) : IFactSource
{
    public FactSourceType SourceType => FactSourceType.Aggregate;

    public IEnumerable<IFact> Facts => facts;
}
