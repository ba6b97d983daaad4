namespace RunnersKnee.Rules;

/// <summary>Finds the key that was probably meant.</summary>
internal static class NearestTextKey
{
    /// <summary>The first of the keys that the fewest edits turn the word into; case counts for nothing.</summary>
    internal static string To(string word) => TextKeys.All.MinBy(key => Distance(word, key))!;

    /// <summary>The Levenshtein distance, with one row of the table kept.</summary>
    private static int Distance(string from, string to)
    {
        var row = new int[to.Length + 1];
        for (var column = 0; column <= to.Length; column++)
            row[column] = column;

        for (var line = 1; line <= from.Length; line++)
        {
            var diagonal = row[0];
            row[0] = line;
            for (var column = 1; column <= to.Length; column++)
            {
                var same = char.ToUpperInvariant(from[line - 1]) == char.ToUpperInvariant(to[column - 1]);
                var replaced = diagonal + (same ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.Min(replaced, 1 + Math.Min(row[column], row[column - 1]));
            }
        }

        return row[^1];
    }
}
