using System.Runtime.CompilerServices;

namespace RunnersKnee.Rules.Tests;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    internal static string Root { get; } = Find();

    internal static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    private static string Find([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here);
        while (folder is not null && !File.Exists(Path.Combine(folder, "RunnersKnee.Rules.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests run outside the repository that they were built from.");
    }
}
