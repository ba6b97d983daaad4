namespace RunnersKnee.Rules;

/// <summary>Where several conditions all have to change, any one of them may be looked at first: the one with the fewest ways.</summary>
internal static class Fewest
{
    internal static void Add(IEnumerable<Condition> conditions, KneeCase @case, bool wanted, ICollection<CaseChange> ways)
    {
        HashSet<CaseChange>? fewest = null;
        foreach (var condition in conditions)
        {
            if (condition.Holds(@case) == wanted)
                continue;
            var candidate = condition.Ways(@case, wanted);
            if (fewest is null || candidate.Count < fewest.Count)
                fewest = candidate;
        }

        foreach (var way in fewest ?? [])
            ways.Add(way);
    }
}
