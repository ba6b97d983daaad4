using System.Text.Json;
using System.Text.Json.Nodes;

namespace RunnersKnee.Rules.Tests;

/// <summary>
/// The file of what the worked cases must give is as the reference evaluator decides, which shares no table with the library.
/// </summary>
public class WorkedCaseFileTests
{
    /// <summary>Set to any value, it writes the lines that differ anew. See CONTRIBUTING.</summary>
    private const string Update = "UPDATE_WORKED_CASES";

    private const string Path = "tests/RunnersKnee.Rules.Tests/WorkedCases/expected.ndjson";

    [Fact]
    public void Every_expected_line_is_as_the_evaluator_decides()
    {
        if (Environment.GetEnvironmentVariable(Update) is { Length: > 0 })
            File.WriteAllText(System.IO.Path.Combine(Repository.Root, Path), string.Concat(Lines().Select(line => Anew(line) + "\n")));

        Lines().Should().OnlyContain(line => line == Anew(line));
    }

    private static IEnumerable<string> Lines() => Repository.Read(Path).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The line itself where it holds; else what is decided now, with the questions that it had.</summary>
    private static string Anew(string line)
    {
        var expected = JsonElement.Parse(line);
        var decided = CondensedView
            .Of(ReferenceEvaluator.Evaluate(WorkedCase.All[expected.GetProperty("id").GetString()!].Case, guidelineAdditions: false));
        if (decided == CondensedView.Of(expected))
            return line;

        var anew = JsonNode.Parse(decided)!.AsObject();
        foreach (var kept in expected.EnumerateObject().Where(property => !anew.ContainsKey(property.Name)))
            anew[kept.Name] = JsonNode.Parse(kept.Value.GetRawText());
        return anew.ToJsonString();
    }
}
