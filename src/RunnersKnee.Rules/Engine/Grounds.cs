namespace RunnersKnee.Rules.Engine;

/// <summary>
/// What a conclusion rests on: the last rule of the rulebook among those that led to it, with the told facts behind that rule, and
/// the grounds before that. Conclusions share what they have in common.
/// </summary>
internal sealed class Grounds(int rule, FactSet facts, Grounds? before)
{
    private IReadOnlyList<CaseFact>? _told;
    private Reason? _reason;

    /// <summary>The told facts behind all of these rules.</summary>
    internal FactSet AllFacts => before is null ? facts : facts.With(before.AllFacts);

    private int Rule => rule;
    private FactSet Facts => facts;
    private Grounds? Before => before;

    /// <summary>The grounds with one more: a rule, and what it rests on beside them.</summary>
    internal static Grounds Add(Grounds? grounds, int rule, FactSet facts)
    {
        var all = grounds is null ? facts : facts.With(grounds.AllFacts);
        return grounds is null || grounds.Rule < rule
            ? new Grounds(rule, all, grounds)
            : Join(grounds, new Grounds(rule, all, before: null))!;
    }

    /// <summary>The grounds of both, a rule that is among either once, with all its facts.</summary>
    internal static Grounds? Join(Grounds? one, Grounds? other)
    {
        if (one is null || other is null || ReferenceEquals(one, other))
            return one ?? other;
        if (one.Rule < other.Rule)
            (one, other) = (other, one);

        var isSameRule = one.Rule == other.Rule;
        var facts = isSameRule ? one.Facts.With(other.Facts) : one.Facts;
        var before = Join(one.Before, isSameRule ? other.Before : other);
        return facts == one.Facts && ReferenceEquals(before, one.Before) ? one : new Grounds(one.Rule, facts, before);
    }

    /// <summary>The reasons, in the order of the rulebook.</summary>
    internal EquatableList<Reason> Word(RuleIndex rules, IReadOnlyList<object> told)
    {
        var count = 0;
        for (var ground = this; ground is not null; ground = ground.Before)
            count++;
        var reasons = new Reason[count];
        for (var ground = this; ground is not null; ground = ground.Before)
            reasons[--count] = ground._reason ??= new Reason { Rule = rules.NameAt(ground.Rule), Facts = ground.Told(told) };
        return new EquatableList<Reason>(reasons);
    }

    private IReadOnlyList<CaseFact> Told(IReadOnlyList<object> told) =>
        _told ??= before is not null && before.Facts == facts ? before.Told(told) : new EquatableList<CaseFact>(facts.Among(told));
}
