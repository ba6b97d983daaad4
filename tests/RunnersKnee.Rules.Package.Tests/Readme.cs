namespace RunnersKnee.Rules.Package.Tests;

/// <summary>The programs of the README, and what it says that the first prints.</summary>
internal static class Readme
{
    private static readonly string[] Blocks = Repository.Read("README.md").Split("\n```");

    /// <summary>The program of a newcomer.</summary>
    internal static string Program { get; } = Block("csharp", "new RunnersKneeAdvisor();");

    internal static string Output { get; } = Block("text");

    /// <summary>A host on ASP.NET Core.</summary>
    internal static string WebHost { get; } = Block("csharp", "WebApplication.CreateBuilder");

    /// <summary>A host with a rule of its own.</summary>
    internal static string Clinic { get; } = Block("csharp", "AddRule<");

    /// <summary>A case as it is sent.</summary>
    internal static string Case { get; } = Block("json");

    private static string Block(string language, string mark = "") =>
        Blocks.First(
            block => block.StartsWith(language + "\n", StringComparison.Ordinal) && block.Contains(mark, StringComparison.Ordinal))[(language.Length + 1)..].Trim();
}
