namespace RunnersKnee.Rules.Tests;

/// <summary>The files that hold the knowledge: the rules, the tables, and the facts with the conditions that rules ask of them.</summary>
internal static class KnowledgeSources
{
    private static readonly string[] Folders = ["Facts", "Protocol", "Publications"];

    /// <summary>What carries or words knowledge without deciding anything.</summary>
    private static readonly string[] LeftOut =
    [
        "Facts/CaseFact.cs",
        "Facts/CaseFacts.cs",
        "Facts/FactSet.cs",
        "Protocol/KnowledgeHistory.cs",
        "Publications/EvidenceDocument.cs",
    ];

    internal static string Library { get; } = Path.Combine(Repository.Root, "src", "RunnersKnee.Rules");

    /// <summary>The files by their paths below the library's folder, in ordinal order.</summary>
    internal static IEnumerable<(string Path, string Text)> Read() => Folders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Library, folder), "*.*", SearchOption.AllDirectories))
        .Where(file => Path.GetExtension(file) is ".cs" or ".json")
        .Select(file => Path.GetRelativePath(Library, file).Replace('\\', '/'))
        .Where(path => !LeftOut.Any(left => path.StartsWith(left, StringComparison.Ordinal)))
        .Order(StringComparer.Ordinal)
        .Select(path => (path, File.ReadAllText(Path.Combine(Library, path))));
}
