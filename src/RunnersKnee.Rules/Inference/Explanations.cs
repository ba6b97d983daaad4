using System.Runtime.InteropServices;

namespace RunnersKnee.Rules;

/// <summary>
/// Explains conclusions: the rules that led to one, each once and in the order of the rulebook, with the told facts that it
/// rests on. Derived facts are unfolded down to what the host told.
/// </summary>
/// <remarks>Meant to be kept and used for one case after the other: what it has worked out is shared by all items of a case.</remarks>
internal sealed class Explanations(RuleIndex rules)
{
    private readonly Dictionary<object, Range> _explained = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Ground, Reason> _reasons = [];
    private readonly Dictionary<FactSet, string[]> _texts = [];
    private readonly List<Ground> _grounds = [];
    private readonly Stack<List<Ground>> _scratch = [];
    private IReadOnlyList<object> _told = [];

    /// <summary>Starts on another case.</summary>
    internal Explanations For(IReadOnlyList<object> told)
    {
        _explained.Clear();
        _reasons.Clear();
        _texts.Clear();
        _grounds.Clear();
        _told = told;
        return this;
    }

    /// <summary>Why a conclusion was drawn.</summary>
    internal IReadOnlyList<Reason> Of(IFact conclusion)
    {
        var (start, count) = GroundsOf(conclusion).GetOffsetAndLength(_grounds.Count);
        var reasons = new Reason[count];
        for (var index = 0; index < count; index++)
            reasons[index] = Reason(_grounds[start + index]);
        return reasons;
    }

    private Range GroundsOf(IFact conclusion)
    {
        if (_explained.TryGetValue(conclusion.Value!, out var known))
            return known;

        var gathered = _scratch.TryPop(out var kept) ? kept : [];
        var facts = default(FactSet);
        Gather(conclusion.Source!, gathered, ref facts);
        if (conclusion.Source is ILinkedFactSource linked)
            Ground.Merge(gathered, new Ground(rules.PlaceOf(linked.Rule), facts));

        var grounds = _grounds.Count..(_grounds.Count + gathered.Count);
        _grounds.AddRange(gathered);
        _explained.Add(conclusion.Value!, grounds);
        gathered.Clear();
        _scratch.Push(gathered);
        return grounds;
    }

    private void Gather(IFactSource source, List<Ground> gathered, ref FactSet facts)
    {
        var given = source.Facts as IReadOnlyList<IFact> ?? [.. source.Facts];
        for (var place = 0; place < given.Count; place++)
        {
            var fact = given[place];
            if (fact.Source is null)
            {
                if (fact.Value is CaseFact told)
                    facts = facts.With(FactSet.Of(told));
                else if (fact.Value is HostWord word)
                    facts = facts.With(word.RestsOn);
            }
            else if (fact.Source.SourceType == FactSourceType.Aggregate)
            {
                Gather(fact.Source, gathered, ref facts);
            }
            else
            {
                var (start, count) = GroundsOf(fact).GetOffsetAndLength(_grounds.Count);
                for (var index = start; index < start + count; index++)
                {
                    facts = facts.With(_grounds[index].Facts);
                    Ground.Merge(gathered, _grounds[index]);
                }
            }
        }
    }

    private Reason Reason(Ground ground)
    {
        ref var reason = ref CollectionsMarshal.GetValueRefOrAddDefault(_reasons, ground, out _);
        return reason ??= new Reason { Rule = rules.All[ground.Rule].Name, Facts = Texts(ground.Facts) };
    }

    private string[] Texts(FactSet facts)
    {
        ref var texts = ref CollectionsMarshal.GetValueRefOrAddDefault(_texts, facts, out _);
        if (texts is not null)
            return texts;

        texts = new string[facts.Count];
        var place = 0;
        foreach (var fact in _told)
        {
            if (fact is CaseFact told && facts.Contains(told))
                texts[place++] = told.Text;
        }

        return texts;
    }
}
