namespace RunnersKnee.Rules.Tests;

/// <summary>Stands in for the console in the snippets of a page, so that a test reads what they print.</summary>
internal static class SnippetConsole
{
    [ThreadStatic]
    private static StringWriter? _output;

    /// <summary>What a snippet prints on this thread.</summary>
    internal static string OutputOf(Action snippet)
    {
        using var output = new StringWriter { NewLine = "\n" };
        _output = output;
        snippet();
        return output.ToString();
    }

    internal static void Write(string text) => _output!.Write(text);

    internal static void WriteLine(string text) => _output!.WriteLine(text);
}
