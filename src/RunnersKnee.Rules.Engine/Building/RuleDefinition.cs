using RunnersKnee.Rules.Engine.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>A rule, as it was written.</summary>
internal sealed record RuleDefinition(
    string Name,
    string Description,
    int Priority,
    RuleRepeatability Repeatability,
    IReadOnlyList<string> Tags,
    GroupElement Conditions,
    IReadOnlyList<ActionElement> Actions) : IRuleDefinition
{
    public bool Equals(RuleDefinition? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    public override string ToString() => Name;
}
