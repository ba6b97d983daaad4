namespace RunnersKnee.Rules.Package.Tests;

/// <summary>The first program of the README, and what the README says that it prints.</summary>
internal static class Readme
{
    private static readonly string[] Blocks = Repository.Read("README.md").Split("\n```");

    internal static string Program { get; } = Block("csharp");

    internal static string Output { get; } = Block("text");

    private static string Block(string language) =>
        Blocks.First(block => block.StartsWith(language + "\n", StringComparison.Ordinal))[(language.Length + 1)..].Trim();
}
