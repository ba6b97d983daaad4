using BenchmarkDotNet.Running;
using RunnersKnee.Rules.Benchmarks;

if (args is ["first"])
    FirstAdvice.Measure();
else
    BenchmarkSwitcher.FromAssembly(typeof(AdviceBenchmarks).Assembly).Run(args);
