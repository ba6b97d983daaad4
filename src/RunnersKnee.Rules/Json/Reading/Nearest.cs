namespace RunnersKnee.Rules;

/// <summary>Finds the valid word that someone probably meant.</summary>
internal static class Nearest
{
    private const int LongestWord = 64;
    private const int FewWords = 8;

    /// <summary>What to write instead: the word meant, or what is valid.</summary>
    internal static string Hint(string found, IReadOnlyList<string> valid)
    {
        var nearest = Find(found, valid, out var distance);
        var few = valid.Count <= FewWords ? $"Valid: {string.Join(", ", valid)}." : null;

        if (nearest is null)
            return few ?? $"The JSON Schema lists all {valid.Count} that are valid.";
        if (string.Equals(found, nearest, StringComparison.OrdinalIgnoreCase))
            return $"Did you mean '{nearest}'? Upper and lower case matter.";

        // At most one edit in three letters: for so short a word as no, any guess would be a coin toss.
        if (distance <= nearest.Length / 3)
            return $"Did you mean '{nearest}'?";
        return few ?? $"The nearest is '{nearest}'; the JSON Schema lists all {valid.Count} that are valid.";
    }

    /// <summary>The word with the fewest edits, whatever its case, the first of several; null where the text found is too long to be meant as one.</summary>
    internal static string? Find(string found, IReadOnlyList<string> valid, out int distance)
    {
        string? nearest = null;
        distance = int.MaxValue;
        if (found.Length is 0 or > LongestWord)
            return null;

        foreach (var word in valid)
        {
            var edits = Distance(found, word);
            if (edits < distance)
                (nearest, distance) = (word, edits);
        }

        return nearest;
    }

    /// <summary>How many characters have to be put in, taken out, replaced or swapped with their neighbour; case does not count.</summary>
    internal static int Distance(string from, string to)
    {
        var twoBack = new int[to.Length + 1];
        var previous = new int[to.Length + 1];
        var current = new int[to.Length + 1];
        for (var column = 0; column <= to.Length; column++)
            previous[column] = column;

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
