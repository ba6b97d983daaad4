using BenchmarkDotNet.Attributes;

namespace RunnersKnee.Rules.Benchmarks;

/// <summary>What each further fact costs: from the typical runner on, more and more findings are answered no.</summary>
public class GrowthBenchmarks
{
    private static readonly Finding[] Open =
        [.. Enum.GetValues<Finding>().Where(finding => BenchmarkCases.TypicalRunner[finding] is null && finding != Finding.ExamConsistent)];

    private readonly RunnersKneeAdvisor _advisor = new();
    private KneeCase _case = KneeCase.Empty;

    [Params(0, 15, 30, 45)]
    public int FurtherFacts { get; set; }

    [GlobalSetup]
    public void Setup() => _case = BenchmarkCases.TypicalRunner.WithNo(Open[..FurtherFacts]);

    [Benchmark]
    public Advice Rules() => _advisor.Advise(_case);
}
