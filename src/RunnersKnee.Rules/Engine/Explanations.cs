using NRules;
using NRules.RuleModel;

namespace RunnersKnee.Rules.Engine;

/// <summary>
/// Explains the conclusions of one case: the rules that led to one, each once and in the order of the rulebook, with the told facts
/// that it rests on. Derived facts are unfolded down to what the host told.
/// </summary>
internal sealed class Explanations(RuleIndex rules, IReadOnlyList<object> told)
{
    private readonly Dictionary<object, Grounds?> _known = new(32, ReferenceEqualityComparer.Instance);

    /// <summary>Why any of some conclusions was drawn; a rule that led to more than one is named once, with all its facts.</summary>
    internal EquatableList<Reason> Of(params ReadOnlySpan<IFact> conclusions)
    {
        Grounds? grounds = null;
        foreach (var conclusion in conclusions)
            grounds = Grounds.Join(grounds, GroundsOf(conclusion));
        return grounds?.Word(rules, told) ?? [];
    }

    private Grounds? GroundsOf(IFact conclusion)
    {
        if (_known.TryGetValue(conclusion.Value!, out var known))
            return known;

        var facts = default(FactSet);
        Grounds? grounds = null;
        Gather(conclusion.Source!, ref facts, ref grounds);
        if (conclusion.Source is ILinkedFactSource linked)
            grounds = Grounds.Add(grounds, rules.PlaceOf(linked.Rule), facts);
        return _known[conclusion.Value!] = grounds;
    }

    /// <summary>Gathers the told facts behind a source, and the grounds of the conclusions behind it.</summary>
    private void Gather(IFactSource source, ref FactSet facts, ref Grounds? grounds)
    {
        foreach (var fact in source.Facts)
        {
            if (fact.Source is { SourceType: FactSourceType.Aggregate } aggregate)
                Gather(aggregate, ref facts, ref grounds);
            else if (fact.Source is not null)
                grounds = Grounds.Join(grounds, GroundsOf(fact));
            else if (fact.Value is CaseFact known)
                facts = facts.With(FactSet.Of(known));
            else if (fact.Value is LocalFact word)
                facts = facts.With(word.RestsOn);
        }
    }
}
