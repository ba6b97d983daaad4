using System.Runtime.InteropServices;
using NRules;
using NRules.RuleModel;

namespace RunnersKnee.Rules;

/// <summary>
/// Explains conclusions: the rules that led to one, each once and in the order of the rulebook, with the told facts that it
/// rests on. Derived facts are unfolded down to what the host told.
/// </summary>
/// <remarks>Meant to be kept and used for one case after the other: what it has worked out is shared by all items of a case.</remarks>
internal sealed class Explanations(RuleIndex rules)
{
    private readonly Grounds _grounds = new(rules.All.Count);

    /// <summary>Where in the list below the grounds of a conclusion start.</summary>
    private readonly Dictionary<object, int> _explained = new(ReferenceEqualityComparer.Instance);

    /// <summary>The grounds of all that has been explained, one conclusion after the other: how many there are, and then those.</summary>
    private readonly List<int> _gathered = [];
    private readonly List<Reason?> _reasons = [];
    private readonly Dictionary<FactSet, IReadOnlyList<string>> _texts = [];
    private readonly Stack<List<int>> _scratch = [];
    private IReadOnlyList<object> _told = [];

    /// <summary>Starts on a case.</summary>
    internal Explanations For(IReadOnlyList<object> told)
    {
        _told = told;
        return this;
    }

    /// <summary>Forgets the case.</summary>
    internal void Clear()
    {
        _grounds.Clear();
        _explained.Clear();
        _gathered.Clear();
        _reasons.Clear();
        _texts.Clear();
        _told = [];
    }

    /// <summary>Why a conclusion was drawn.</summary>
    internal IReadOnlyList<Reason> Of(IFact conclusion)
    {
        var start = GroundsOf(conclusion);
        var reasons = new Reason[_gathered[start]];
        for (var index = 0; index < reasons.Length; index++)
            reasons[index] = ReasonOf(_gathered[start + 1 + index]);
        return reasons;
    }

    /// <summary>Why any of several conclusions was drawn; a rule that led to more than one is named once, with all its facts.</summary>
    internal IReadOnlyList<Reason> Of(IReadOnlyList<IFact> conclusions)
    {
        if (conclusions.Count == 1)
            return Of(conclusions[0]);

        var gathered = new List<int>();
        foreach (var conclusion in conclusions)
        {
            var start = GroundsOf(conclusion);
            for (var index = start + 1; index <= start + _gathered[start]; index++)
                _grounds.Merge(gathered, _gathered[index]);
        }

        return [.. gathered.Select(ReasonOf)];
    }

    private int GroundsOf(IFact conclusion)
    {
        if (_explained.TryGetValue(conclusion.Value!, out var known))
            return known;

        var gathered = _scratch.TryPop(out var kept) ? kept : [];
        var facts = default(FactSet);
        Gather(conclusion.Source!, gathered, ref facts);
        if (conclusion.Source is ILinkedFactSource linked)
            _grounds.Merge(gathered, _grounds.Of(rules.PlaceOf(linked.Rule), facts));

        var start = _gathered.Count;
        _gathered.Add(gathered.Count);
        _gathered.AddRange(gathered);
        _explained.Add(conclusion.Value!, start);
        gathered.Clear();
        _scratch.Push(gathered);
        return start;
    }

    private void Gather(IFactSource source, List<int> gathered, ref FactSet facts)
    {
        var given = source.Facts as IReadOnlyList<IFact> ?? [.. source.Facts];
        for (var place = 0; place < given.Count; place++)
        {
            var fact = given[place];
            if (fact.Source is not { } origin)
            {
                if (fact.Value is CaseFact told)
                    facts = facts.With(FactSet.Of(told));
                else if (fact.Value is HostWord word)
                    facts = facts.With(word.RestsOn);
            }
            else if (origin.SourceType == FactSourceType.Aggregate)
            {
                Gather(origin, gathered, ref facts);
            }
            else
            {
                var start = GroundsOf(fact);
                for (var index = start + 1; index <= start + _gathered[start]; index++)
                {
                    facts = facts.With(_grounds[_gathered[index]].Facts);
                    _grounds.Merge(gathered, _gathered[index]);
                }
            }
        }
    }

    private Reason ReasonOf(int ground)
    {
        if (_reasons.Count <= ground)
            CollectionsMarshal.SetCount(_reasons, _grounds.Last + 1);
        return _reasons[ground] ??= new Reason { Rule = rules.All[_grounds[ground].Rule].Name, Facts = Texts(_grounds[ground].Facts) };
    }

    private IReadOnlyList<string> Texts(FactSet facts)
    {
        ref var texts = ref CollectionsMarshal.GetValueRefOrAddDefault(_texts, facts, out _);
        if (texts is not null)
            return texts;

        var codes = new string[facts.Count];
        var place = 0;
        foreach (var fact in _told)
        {
            if (fact is CaseFact told && facts.Contains(told))
                codes[place++] = told.Text;
        }

        return texts = Sealed.Of(codes);
    }
}
