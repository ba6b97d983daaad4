namespace RunnersKnee.Rules;

/// <summary>Finds the smallest set of changes after which a condition holds, and has each find confirmed by a run of the rules.</summary>
/// <remarks>
/// It goes through sets of one change, then two, then three. At each point it asks the condition for changes of which every
/// case that fulfils it must contain one, and follows each: so no smaller set is passed over. What is found first, in the
/// order of the tables, is taken.
/// </remarks>
internal sealed class ChangeSearch(Condition goal, Func<KneeCase, bool> confirm)
{
    /// <summary>The most changes that are looked for.</summary>
    internal const int Most = 3;

    private readonly List<CaseChange> _changes = [];

    /// <summary>One smallest set of changes; null where none of up to three changes leads there.</summary>
    internal IReadOnlyList<CaseChange>? Smallest(KneeCase from)
    {
        for (var size = 1; size <= Most; size++)
        {
            if (Reaches(from, size))
                return _changes;
        }

        return null;
    }

    private bool Reaches(KneeCase @case, int left)
    {
        if (left == 0)
            return goal.Holds(@case) && confirm(@case);
        if (goal.Holds(@case))
            return false;

        foreach (var change in OpenFactsFirst(@case, goal.Ways(@case, wanted: true)))
        {
            if (_changes.Exists(change.IsOfSameFact))
                continue;
            _changes.Add(change);
            if (Reaches(change.ApplyTo(@case), left - 1))
                return true;
            _changes.RemoveAt(_changes.Count - 1);
        }

        return false;
    }

    /// <summary>To tell what is open is more natural than to tell again, otherwise, what was told.</summary>
    private static IEnumerable<CaseChange> OpenFactsFirst(KneeCase @case, IEnumerable<CaseChange> ways) =>
        ways.OrderBy(change => change.ValueIn(@case) is not null);
}
