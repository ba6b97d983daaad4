using System.Runtime.CompilerServices;

namespace RunnersKnee.Rules.Fhir.Tests;

/// <summary>Where the sources stand.</summary>
internal static class Repository
{
    internal static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    /// <summary>The folder of what <c>clients/install.sh</c> installs.</summary>
    internal static string Clients { get; } = Path.Combine(Root, "tests", "RunnersKnee.Rules.Fhir.Tests", "clients");

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
