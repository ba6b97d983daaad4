namespace RunnersKnee.Rules.Tests;

/// <summary>
/// The cases over which knowledge is hashed. They are kept in a file that changes only together with the version of the knowledge,
/// so that a new example of a rule, or a new mutant, is no new knowledge.
/// </summary>
internal static class FixedSample
{
    private const string Path = "tests/RunnersKnee.Rules.Tests/Knowledge/sample.ndjson";

    internal static IReadOnlyList<SampleCase> All =>
        [.. Repository.Read(Path).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(SampleCase.Read)];

    /// <summary>The sample that today's examples and mutants make, with every age that matters where they tell one.</summary>
    internal static IReadOnlyList<SampleCase> Anew() =>
    [
        .. RuleExamples.All.SelectMany(Of).Concat(Mutants.All.SelectMany(Of))
            .SelectMany(given => given.Case.Age is null ? [given] : CaseSpace.Ages.Select(given.At))
            .Select(given => given.Line).Distinct(StringComparer.Ordinal).Select(SampleCase.Read),
    ];

    /// <summary>The cases in which a mutant should show.</summary>
    internal static IEnumerable<SampleCase> Of(Mutant mutant) =>
        [.. mutant.Cases.Select(@case => new SampleCase(@case, [])), .. mutant.LocalExamples.SelectMany(Of)];

    internal static void Write(IEnumerable<SampleCase> sample) =>
        File.WriteAllText(System.IO.Path.Combine(Repository.Root, Path), string.Concat(sample.Select(given => given.Line + "\n")));

    private static IEnumerable<SampleCase> Of(RuleExample example) =>
        [new SampleCase(example.Fires, example.LocalFacts), new SampleCase(example.JustNot, [])];
}
