using NRules.RuleModel;

namespace RunnersKnee.Rules.Tests.Local;

/// <summary>What a conclusion comes from: one fact that comes from another source, or nothing.</summary>
internal sealed class FactSource(Func<IFactSource>? before = null) : IFactSource
{
    public FactSourceType SourceType => FactSourceType.Linked;

    public IEnumerable<IFact> Facts => before is null ? [] : [new DerivedFact(before())];

    private sealed record DerivedFact(IFactSource Source) : IFact
    {
        public Type Type => typeof(object);

        public object Value => this;
    }
}
