namespace RunnersKnee.Rules.Tests;

/// <summary>Writes a version of the knowledge and its hash into the source of <see cref="KnowledgeHistory"/>.</summary>
internal static class KnowledgeHistoryFile
{
    private const string End = "    ];\n";

    private static readonly string File = Path.Combine(KnowledgeSources.Library, "Protocol", "KnowledgeHistory.cs");

    internal static string Read() => System.IO.File.ReadAllText(File);

    internal static void Add(string version, string hash) => System.IO.File.WriteAllText(File, Append(Read(), version, hash));

    internal static string Append(string source, string version, string hash)
    {
        if (source.Contains($"\"{version}\"", StringComparison.Ordinal))
            throw new InvalidOperationException(
                $"Version {version} already has a hash, and a released version keeps it: name a new version. Was it never released? Then take its line out of {File} first.");
        if (!Version.TryParse(version, out _))
            throw new InvalidOperationException($"'{version}' is not a version such as 1.1.0.");
        return source.Replace(End, $"        Entry(\"{version}\", \"{hash}\"),\n{End}", StringComparison.Ordinal);
    }
}
