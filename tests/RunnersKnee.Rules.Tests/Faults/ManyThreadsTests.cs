using CsCheck;

namespace RunnersKnee.Rules.Tests;

public class ManyThreadsTests
{
    private const int Advices = 10_000;

    [Fact]
    public void Advices_given_in_parallel_equal_those_given_one_by_one()
    {
        var advisor = Advisors.With(guidelineAdditions: false);
        KneeCase[] cases = [.. Cases(500)];
        string[] expected = [.. cases.Select(@case => AdviceJson.Serialize(advisor.Advise(@case)))];

        var differences = 0;
        Parallel.For(0, Advices, new ParallelOptions { MaxDegreeOfParallelism = 8 }, number =>
        {
            var @case = number * 7 % cases.Length;
            if (AdviceJson.Serialize(advisor.Advise(cases[@case])) != expected[@case])
                Interlocked.Increment(ref differences);
        });

        differences.Should().Be(0);
    }

    private static IEnumerable<KneeCase> Cases(int count)
    {
        var cases = new List<KneeCase>();
        CaseGenerator.CasesAndAdditions.Sample(drawn => cases.Add(drawn.Case), iter: count, threads: 1);
        return cases;
    }
}
