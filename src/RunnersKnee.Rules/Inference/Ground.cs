namespace RunnersKnee.Rules;

/// <summary>A rule that a conclusion rests on, by its place in the rulebook, and the told facts that the rule rests on.</summary>
internal readonly record struct Ground(int Rule, FactSet Facts)
{
    /// <summary>Adds a ground to a list that is ordered by rule and names each rule once.</summary>
    internal static void Merge(List<Ground> grounds, Ground ground)
    {
        var place = grounds.Count;
        while (place > 0 && grounds[place - 1].Rule > ground.Rule)
            place--;
        if (place > 0 && grounds[place - 1].Rule == ground.Rule)
            grounds[place - 1] = ground with { Facts = ground.Facts.With(grounds[place - 1].Facts) };
        else
            grounds.Insert(place, ground);
    }
}
