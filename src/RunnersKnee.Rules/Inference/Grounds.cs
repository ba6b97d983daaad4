namespace RunnersKnee.Rules;

/// <summary>The grounds of the conclusions of a case, each kept once and known by its number.</summary>
/// <param name="rules">How many rules there are.</param>
internal sealed class Grounds(int rules)
{
    /// <summary>The grounds by their numbers, which start at 1.</summary>
    private readonly List<Ground> _all = [default];

    /// <summary>The last ground that was found of each rule; 0 if there is none.</summary>
    private readonly int[] _lastOf = new int[rules];

    /// <summary>The highest number.</summary>
    internal int Last => _all.Count - 1;

    internal Ground this[int number] => _all[number];

    /// <summary>The number of a ground.</summary>
    internal int Of(int rule, FactSet facts)
    {
        for (var number = _lastOf[rule]; number > 0; number = _all[number].Before)
        {
            if (_all[number].Facts == facts)
                return number;
        }

        _all.Add(new Ground(rule, facts, _lastOf[rule]));
        return _lastOf[rule] = Last;
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
        foreach (var ground in _all)
            _lastOf[ground.Rule] = 0;
        _all.RemoveRange(1, Last);
    }
}
