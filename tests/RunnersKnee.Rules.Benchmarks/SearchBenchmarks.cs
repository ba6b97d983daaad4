using BenchmarkDotNet.Attributes;

namespace RunnersKnee.Rules.Benchmarks;

/// <summary>
/// What else costs, beside the typical advice: all questions worth asking, and the next five; two explanations, with what would change it;
/// and writing the advice as JSON.
/// </summary>
[MemoryDiagnoser]
public class SearchBenchmarks
{
    private static readonly AdviceRequest AllQuestions = new() { Questions = 200 };

    private static readonly AdviceRequest FiveQuestions = new() { Questions = 5 };

    private readonly RunnersKneeAdvisor _advisor = new();
    private readonly KneeCase _runner = BenchmarkCases.TypicalRunner;
    private readonly Advice _advice = new RunnersKneeAdvisor().Advise(BenchmarkCases.TypicalRunner);

    [Benchmark(Baseline = true)]
    public Advice OneAdvice() => _advisor.Advise(_runner);

    [Benchmark]
    public Advice Questions() => _advisor.Advise(_runner, AllQuestions);

    [Benchmark]
    public Advice NextFive() => _advisor.Advise(_runner, FiveQuestions);

    [Benchmark]
    public Explanation ExplainNsaid() => _advisor.Explain(_runner, Treatment.Nsaid);

    [Benchmark]
    public Explanation ExplainDropSquat() => _advisor.Explain(_runner, Treatment.DropSquat);

    [Benchmark]
    public string WriteJson() => AdviceJson.Write(_advice);
}
