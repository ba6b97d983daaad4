using BenchmarkDotNet.Attributes;

namespace RunnersKnee.Rules.Benchmarks;

/// <summary>What the searches cost, beside the typical advice: all questions worth asking, and an explanation with what would change it.</summary>
[MemoryDiagnoser]
public class SearchBenchmarks
{
    private static readonly AdviceRequest AllQuestions = new() { Questions = 200 };

    private readonly RunnersKneeAdvisor _advisor = new();
    private readonly KneeCase _runner = BenchmarkCases.TypicalRunner;

    [Benchmark(Baseline = true)]
    public Advice OneAdvice() => _advisor.Advise(_runner);

    [Benchmark]
    public Advice Questions() => _advisor.Advise(_runner, AllQuestions);

    [Benchmark]
    public Explanation Explain() => _advisor.Explain(_runner, Treatment.Nsaid);
}
