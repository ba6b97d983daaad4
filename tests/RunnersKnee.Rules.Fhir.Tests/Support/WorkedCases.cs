using System.Reflection;

namespace RunnersKnee.Rules.Fhir.Tests;

/// <summary>The worked cases of the core library.</summary>
internal static class WorkedCases
{
    internal static IReadOnlyList<KneeCase> All { get; } = [.. Lines().Select(CaseJson.Read)];

    private static IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("cases.ndjson")!);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
