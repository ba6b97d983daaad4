namespace RunnersKnee.Rules.Engine.Tests.Differential;

/// <summary>A rule, written twice: for the engine, and as plain loops over the facts. It reads earlier stages alone.</summary>
internal abstract class StagedRule(Place place) : Rule
{
    internal int Stage => place.Stage;

    public sealed override void Define()
    {
        Name(place.Name);
        Priority(-place.Stage);
        Write(When(), Then());
    }

    /// <summary>Writes the rule for the engine.</summary>
    protected abstract void Write(ILeftHandSideExpression when, IRightHandSideExpression then);

    /// <summary>What follows from facts by this rule: one fact for each match.</summary>
    internal abstract IEnumerable<Derived> Follows(IReadOnlyCollection<IThing> facts);

    protected Derived Give(IThing only) => Give(only, only.Name, only.Value);

    protected Derived Give(IThing left, IThing right) => Give(left, $"{left.Name} {right.Name}", left.Value + right.Value);

    protected Derived Give(IThing left, IThing middle, IThing right) =>
        Give(left, $"{left.Name} {middle.Name} {right.Name}", left.Value + middle.Value + right.Value);

    /// <summary>A fact for a match that is told by its first fact and a text; its value is one of few.</summary>
    protected Derived Give(IThing first, string matched, int value) => Give(matched, first.Group, value, first.Label);

    protected Derived Give(string matched, int group, int value, string? label) => place.Stage switch
    {
        1 => new First(place.Name, matched, group, value % 6, label),
        2 => new Second(place.Name, matched, group, value % 6, label),
        _ => new Third(place.Name, matched, group, value % 6, label),
    };

    /// <summary>The names of facts, whatever their order.</summary>
    protected static string Names(IEnumerable<IThing> facts) => string.Join(',', facts.Select(fact => fact.Name).Order(StringComparer.Ordinal));
}
