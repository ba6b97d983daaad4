using System.Runtime.InteropServices;

namespace RunnersKnee.Rules;

/// <summary>
/// Explains conclusions: the rules that led to one, each once and in the order of the rulebook, with the told facts that it
/// rests on. Derived facts are unfolded down to what the host told.
/// </summary>
internal sealed class Explanations(RuleIndex rules, IReadOnlyList<object> told)
{
    private readonly Dictionary<object, Ground[]> _grounds = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, Reason[]> _reasons = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FactSet, string[]> _texts = [];

    /// <summary>Why a conclusion was drawn.</summary>
    internal IReadOnlyList<Reason> Of(IFact conclusion)
    {
        ref var reasons = ref CollectionsMarshal.GetValueRefOrAddDefault(_reasons, conclusion.Value!, out var known);
        if (!known)
            reasons = Array.ConvertAll(Grounds(conclusion), ground => new Reason { Rule = rules.All[ground.Rule].Name, Facts = Texts(ground.Facts) });
        return reasons!;
    }

    private Ground[] Grounds(IFact conclusion)
    {
        if (_grounds.TryGetValue(conclusion.Value!, out var known))
            return known;

        var grounds = new List<Ground>();
        var facts = default(FactSet);
        Gather(conclusion.Source!, grounds, ref facts);
        if (conclusion.Source is ILinkedFactSource linked)
            Ground.Merge(grounds, new Ground(rules.PlaceOf(linked.Rule), facts));
        Ground[] result = [.. grounds];
        _grounds.Add(conclusion.Value!, result);
        return result;
    }

    private void Gather(IFactSource source, List<Ground> grounds, ref FactSet facts)
    {
        foreach (var fact in source.Facts)
        {
            if (fact.Source is null)
            {
                if (fact.Value is CaseFact toldFact)
                    facts = facts.With(FactSet.Of(toldFact));
                else if (fact.Value is HostWord word)
                    facts = facts.With(word.RestsOn);
            }
            else if (fact.Source.SourceType == FactSourceType.Aggregate)
            {
                Gather(fact.Source, grounds, ref facts);
            }
            else
            {
                foreach (var ground in Grounds(fact))
                {
                    facts = facts.With(ground.Facts);
                    Ground.Merge(grounds, ground);
                }
            }
        }
    }

    private string[] Texts(FactSet facts)
    {
        ref var texts = ref CollectionsMarshal.GetValueRefOrAddDefault(_texts, facts, out _);
        return texts ??= [.. told.OfType<CaseFact>().Where(facts.Contains).Select(fact => fact.Text)];
    }
}
