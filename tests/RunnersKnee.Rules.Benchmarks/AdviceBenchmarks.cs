using BenchmarkDotNet.Attributes;
using RunnersKnee.Rules.Tests;

namespace RunnersKnee.Rules.Benchmarks;

/// <summary>The library beside a hand-written evaluator that gives the same advice objects, without the reasons.</summary>
[MemoryDiagnoser]
public class AdviceBenchmarks
{
    private readonly RunnersKneeAdvisor _advisor = new();
    private readonly ReferenceAdvisor _handWritten = new(AdviceTexts.English, guidelineAdditions: false);
    private KneeCase _case = KneeCase.Empty;

    [Params("NothingTold", "TypicalRunner", "LastResortByTrial", "EverythingAnswered")]
    public string Case { get; set; } = "";

    [GlobalSetup]
    public void Setup() => _case = BenchmarkCases.Named(Case);

    [Benchmark(Baseline = true)]
    public Advice HandWritten() => _handWritten.Advise(_case);

    [Benchmark]
    public Advice Rules() => _advisor.Advise(_case);
}
