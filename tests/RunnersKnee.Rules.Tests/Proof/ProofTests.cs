using System.Collections.Concurrent;
using System.Globalization;
using Xunit.Abstractions;

namespace RunnersKnee.Rules.Tests;

/// <summary>The laws hold, and the rules decide as the reference evaluator does, on every case of every cluster.</summary>
[Trait(TestKind.Trait, TestKind.Proof)]
public class ProofTests(ITestOutputHelper output)
{
    /// <summary>
    /// A run that is not thorough tries one case of so many in a large cluster: no number of answers, outcomes or ages, so that each
    /// occurs.
    /// </summary>
    private const int Sparse = 11;

    private const int Large = 1_000;

    public static TheoryData<string> Names => [.. Clusters.All.Select(cluster => cluster.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_case_of_the_cluster_breaks_a_law(string name)
    {
        var cluster = Clusters.All.Single(cluster => cluster.Name == name);
        var faults = new ConcurrentBag<string>();
        Parallel.ForEach(Tried(cluster), @case =>
        {
            foreach (var fault in Faults(Advisors.With(guidelineAdditions: false), @case))
                faults.Add($"{fault}: {CaseText.Of(@case)}");
        });

        output.WriteLine(RowOf(cluster));
        faults.Should().BeEmpty();
    }

    [Fact]
    public void The_clusters_and_their_counts_are_written_down() => SafetyPage.ShouldHold(
        "| cluster | space | cases |",
        [.. Clusters.InEveryRun.Select(RowOf), $"| **together** | | {Count(Clusters.InEveryRun.Sum(cluster => cluster.Cases.Count))} |"]);

    [Fact]
    public void The_space_stays_below_a_million_cases() =>
        Clusters.InEveryRun.Sum(cluster => cluster.Cases.Count).Should().BeInRange(100_000, 1_000_000);

    /// <summary>What is wrong with the advice on a case: the laws that it breaks, and where the reference evaluator differs.</summary>
    internal static IEnumerable<string> Faults(IRunnersKneeAdvisor advisor, KneeCase @case, bool additions = false)
    {
        var actual = advisor.Advise(@case).Decisions();
        foreach (var law in ProofLaws.Broken(@case, actual))
            yield return $"law: {law}";
        var expected = ReferenceEvaluator.Evaluate(@case, additions);
        if (!actual.Equals(expected))
            yield return "reference evaluator";
    }

    private static IEnumerable<KneeCase> Tried(Cluster cluster) =>
        cluster.Cases.Count < Large ? cluster.Cases : cluster.Cases.Some(oneOf: Sparse);

    private static string RowOf(Cluster cluster) => $"| {cluster.Name} | {cluster.Space} | {Count(cluster.Cases.Count)} |";

    private static string Count(int cases) => cases.ToString("N0", CultureInfo.InvariantCulture);
}
