namespace RunnersKnee.Rules.Json;

/// <summary>Finds the valid word that someone probably meant.</summary>
/// <remarks>Safe for use by many threads at once.</remarks>
public static class Nearest
{
    private const int LongestWord = 64;
    private const int FewWords = 12;

    /// <summary>The valid word that is nearest, the first of several; null where none is near.</summary>
    /// <param name="word">What was written; case does not count.</param>
    /// <param name="valid">The valid words.</param>
    /// <remarks>
    /// Near is at most one edit (a letter put in, taken out, replaced, or swapped with its neighbour) in three letters of the valid word.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> or <paramref name="valid"/> is null.</exception>
    public static string? To(string word, IEnumerable<string> valid)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(valid);

        // The edits are counted in a table of all letters by all letters, so no word may be as long as it likes.
        if (word.Length is 0 or > LongestWord)
            return null;
        var nearest = valid.Select(candidate => (Word: candidate, Edits: Distance(word, candidate)))
            .DefaultIfEmpty()
            .MinBy(candidate => candidate.Edits);
        return nearest.Word is { } found && nearest.Edits <= found.Length / 3 ? found : null;
    }

    /// <summary>
    /// What to write instead, as a sentence: the word meant; where none is near, all valid words if they are few; or nothing.
    /// </summary>
    /// <param name="word">What was written.</param>
    /// <param name="valid">The valid words.</param>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> or <paramref name="valid"/> is null.</exception>
    public static string Hint(string word, IReadOnlyCollection<string> valid)
    {
        ArgumentNullException.ThrowIfNull(valid);
        return To(word, valid) switch
        {
            { } nearest when string.Equals(word, nearest, StringComparison.OrdinalIgnoreCase) =>
                $"Did you mean '{nearest}'? Upper and lower case matter.",
            { } nearest => $"Did you mean '{nearest}'?",
            null when valid.Count is > 0 and <= FewWords => $"Valid: {string.Join(", ", valid)}.",
            _ => string.Empty,
        };
    }

    /// <summary>How many edits turn one word into another; case does not count.</summary>
    internal static int Distance(string from, string to)
    {
        var twoBack = new int[to.Length + 1];
        int[] previous = [.. Enumerable.Range(0, to.Length + 1)];
        var current = new int[to.Length + 1];
        for (var row = 1; row <= from.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= to.Length; column++)
            {
                var replaced = previous[column - 1] + (Same(from[row - 1], to[column - 1]) ? 0 : 1);
                current[column] = Math.Min(replaced, 1 + Math.Min(previous[column], current[column - 1]));
                if (row > 1 && column > 1 && Same(from[row - 1], to[column - 2]) && Same(from[row - 2], to[column - 1]))
                    current[column] = Math.Min(current[column], twoBack[column - 2] + 1);
            }

            (twoBack, previous, current) = (previous, current, twoBack);
        }

        return previous[to.Length];
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
