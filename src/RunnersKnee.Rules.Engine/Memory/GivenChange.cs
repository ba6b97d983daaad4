namespace RunnersKnee.Rules.Engine;

/// <summary>A change of a fact that a rule gives.</summary>
internal readonly struct GivenChange(GivenChangeKind kind, Fact fact)
{
    internal readonly GivenChangeKind Kind = kind;

    internal readonly Fact Fact = fact;
}
