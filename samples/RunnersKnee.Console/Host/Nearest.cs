namespace RunnersKnee.Sample;

/// <summary>Finds the valid word that someone probably meant.</summary>
internal static class Nearest
{
    private const int LongestWord = 64;

    /// <summary>What to write instead: the nearest word, and the others where they are few.</summary>
    internal static string Hint(string found, IReadOnlyList<string> valid)
    {
        var others = valid.Count <= 12 ? $" Valid: {string.Join(", ", valid)}." : string.Empty;
        return found.Length <= LongestWord
            ? $"Did you mean '{valid.MinBy(word => Distance(found, word))}'?{others}"
            : others.TrimStart();
    }

    /// <summary>How many characters have to be put in, taken out or replaced; case does not count.</summary>
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var same = char.ToUpperInvariant(from[i - 1]) == char.ToUpperInvariant(to[j - 1]);
                (diagonal, row[j]) = (row[j], Math.Min(diagonal + (same ? 0 : 1), 1 + Math.Min(row[j], row[j - 1])));
            }
        }

        return row[to.Length];
    }
}
