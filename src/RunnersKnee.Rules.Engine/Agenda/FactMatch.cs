using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>A fact, as a condition of a rule binds it; none if the condition is one of several and another holds.</summary>
internal sealed class FactMatch(Declaration declaration, Fact? fact) : IFactMatch
{
    public Declaration Declaration => declaration;

    public Type Type => fact?.Type ?? declaration.Type;

    public object? Value => fact?.Value;

    public IFactSource? Source => fact?.Source;
}
