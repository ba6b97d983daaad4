namespace RunnersKnee.Rules.Tests;

/// <summary>Writes a version of the knowledge and its hash into the source of <see cref="KnowledgeHistory"/>.</summary>
internal static class KnowledgeHistoryFile
{
    private const string End = "    ];\n";

    private static readonly string File = Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src"), $"{nameof(KnowledgeHistory)}.cs", SearchOption.AllDirectories)
        .Single();

    internal static string Read() => System.IO.File.ReadAllText(File);

    internal static void Add(string version, string hash) => System.IO.File.WriteAllText(File, Append(Read(), version, hash));

    internal static string Append(string source, string version, string hash)
    {
        if (!Version.TryParse(version, out _))
            throw new InvalidOperationException($"'{version}' is not a version such as 1.1.0.");
        var entry = Entry(version, hash);
        var unreleased = Entry(version, string.Empty);
        if (source.Contains(unreleased, StringComparison.Ordinal))
            return source.Replace(unreleased, entry, StringComparison.Ordinal);
        if (source.Contains($"\"{version}\"", StringComparison.Ordinal))
            throw new InvalidOperationException(
                $"Version {version} already has a hash, and a released version keeps it: name a new version. " +
                $"Was it never released? Then empty its hash in {File} first.");
        return source.Replace(End, $"        {entry},\n{End}", StringComparison.Ordinal);
    }

    private static string Entry(string version, string hash) => $"Entry(\"{version}\", \"{hash}\")";
}
