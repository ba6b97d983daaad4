using BenchmarkDotNet.Attributes;
using RunnersKnee.Rules.Tests;

namespace RunnersKnee.Rules.Benchmarks;

/// <summary>
/// The library beside a hand-written evaluator that gives the same advice objects, without the reasons, and beside the same protocol on
/// NRules as its tutorials lay rules out.
/// </summary>
[MemoryDiagnoser]
public class AdviceBenchmarks
{
    private readonly RunnersKneeAdvisor _advisor = new();
    private readonly ReferenceAdvisor _handWritten = new(AdviceTexts.English, guidelineAdditions: false);
    private readonly TutorialAdvisor _tutorial = new();
    private KneeCase _case = KneeCase.Empty;

    [Params("NothingTold", "TypicalRunner", "LastResortByTrial", "EverythingAnswered")]
    public string Case { get; set; } = "";

    [GlobalSetup]
    public void Setup() => _case = BenchmarkCases.Named(Case);

    [Benchmark(Baseline = true)]
    public Advice HandWritten() => _handWritten.Advise(_case);

    [Benchmark]
    public Advice Rules() => _advisor.Advise(_case);

    /// <summary>The decisions alone, without reasons and words.</summary>
    [Benchmark]
    public object TutorialRules() => _tutorial.Conclude(_case);
}
