using System.Diagnostics;
using System.Globalization;

namespace RunnersKnee.Rules.Benchmarks;

/// <summary>The first advice of a fresh process: making the advisor and advising once. Run it several times and take the median.</summary>
internal static class FirstAdvice
{
    internal static void Measure()
    {
        var start = Stopwatch.GetTimestamp();
        var advice = new RunnersKneeAdvisor().Advise(BenchmarkCases.TypicalRunner);
        var elapsed = Stopwatch.GetElapsedTime(start);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"first advice ({advice.Assessment.Likelihood}): {elapsed.TotalMilliseconds:f0} ms"));
    }
}
