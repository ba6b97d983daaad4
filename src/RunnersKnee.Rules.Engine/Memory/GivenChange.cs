namespace RunnersKnee.Rules.Engine;

/// <summary>A change of a fact that a rule gives.</summary>
internal readonly record struct GivenChange(GivenChangeKind Kind, Fact Fact);
