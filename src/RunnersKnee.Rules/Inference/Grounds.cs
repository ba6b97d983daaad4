using System.Runtime.InteropServices;

namespace RunnersKnee.Rules;

/// <summary>The grounds of the conclusions of a case, each kept once and known by its number.</summary>
internal sealed class Grounds
{
    private readonly List<Ground> _all = [];
    private readonly Dictionary<Ground, int> _numbers = [];

    internal int Count => _all.Count;

    internal Ground this[int number] => _all[number];

    /// <summary>The number of a ground.</summary>
    internal int Of(int rule, FactSet facts)
    {
        var ground = new Ground(rule, facts);
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, ground, out var isKnown);
        if (isKnown)
            return number;
        number = _all.Count;
        _all.Add(ground);
        return number;
    }

    /// <summary>Adds a ground to a list that is ordered by rule and names each rule once.</summary>
    internal void Merge(List<int> grounds, int added)
    {
        var rule = _all[added].Rule;
        var place = grounds.Count;
        while (place > 0 && _all[grounds[place - 1]].Rule > rule)
            place--;
        if (place == 0 || _all[grounds[place - 1]].Rule != rule)
            grounds.Insert(place, added);
        else if (grounds[place - 1] != added)
            grounds[place - 1] = Of(rule, _all[grounds[place - 1]].Facts.With(_all[added].Facts));
    }

    internal void Clear()
    {
        _all.Clear();
        _numbers.Clear();
    }
}
