namespace RunnersKnee.Rules.Tests;

/// <summary>A list in a file that a person reads: a test holds the code to it, or writes it anew.</summary>
internal static class ListFile
{
    /// <param name="path">The file, from this project's folder.</param>
    /// <param name="lines">What it is to hold, with the ends of lines.</param>
    /// <param name="update">The environment variable that, set to any value, has the file written anew.</param>
    /// <param name="test">The class of the test, for whoever has to write it anew.</param>
    internal static void ShouldHold(string path, IEnumerable<string> lines, string update, string test)
    {
        var file = Path.Combine(Repository.Root, "tests", "RunnersKnee.Rules.Tests", path);
        var text = string.Concat(lines);

        if (Environment.GetEnvironmentVariable(update) is { Length: > 0 })
            File.WriteAllText(file, text);
        else
            text.Should().Be(File.ReadAllText(file), "it is written anew by {0}=1 dotnet test --filter {1}", update, test);
    }
}
