using System.Text.Json;

namespace RunnersKnee.Rules.Tests;

/// <summary>A worked case and, by its id, the condensed view of what it must give.</summary>
internal sealed record WorkedCase(KneeCase Case, JsonElement Expected)
{
    internal static IReadOnlyDictionary<string, WorkedCase> All { get; } = Load();

    private static Dictionary<string, WorkedCase> Load()
    {
        var expected = Lines("expected.ndjson").ToDictionary(Id);
        return Lines("cases.ndjson").ToDictionary(Id, line => new WorkedCase(WorkedCaseReader.Read(line), expected[Id(line)]));
    }

    private static string Id(JsonElement line) => line.GetProperty("id").GetString()!;

    private static IEnumerable<JsonElement> Lines(string file)
    {
        using var stream = typeof(WorkedCase).Assembly.GetManifestResourceStream("WorkedCases." + file)
            ?? throw new InvalidOperationException($"{file} is not embedded in the test assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
                yield return JsonElement.Parse(line);
        }
    }
}
