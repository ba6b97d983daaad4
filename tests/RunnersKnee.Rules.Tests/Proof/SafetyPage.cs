namespace RunnersKnee.Rules.Tests;

/// <summary>The page that says how the safety is shown, and its table of cases.</summary>
internal static class SafetyPage
{
    /// <summary>Set to any value, it writes the table anew. See CONTRIBUTING.</summary>
    private const string Update = "UPDATE_SAFETY";

    private const string Path = "docs/SAFETY.md";

    /// <summary>Fails where the page does not hold a table as it is now.</summary>
    internal static void ShouldHold(string head, IEnumerable<string> rows)
    {
        string[] table = [.. rows];
        if (Environment.GetEnvironmentVariable(Update) is { Length: > 0 })
            File.WriteAllText(System.IO.Path.Combine(Repository.Root, Path), Replace(Repository.Read(Path), head, table));

        Rows(Repository.Read(Path), head).Should().Equal(table, "{0} is written anew as CONTRIBUTING says", Path);
    }

    /// <summary>A page with other rows in one table.</summary>
    internal static string Replace(string page, string head, IReadOnlyList<string> rows)
    {
        var lines = page.Split('\n').ToList();
        var first = lines.IndexOf(head) + 2;
        lines.RemoveRange(first, Rows(page, head).Count);
        lines.InsertRange(first, rows);
        return string.Join('\n', lines);
    }

    internal static IReadOnlyList<string> Rows(string page, string head)
    {
        var lines = page.Split('\n');
        var place = Array.IndexOf(lines, head);
        place.Should().BeGreaterThanOrEqualTo(0, "{0} has a table {1}", Path, head);
        return [.. lines.Skip(place + 2).TakeWhile(line => line.StartsWith('|'))];
    }
}
