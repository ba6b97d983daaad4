using System.Collections.Concurrent;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests;

/// <summary>The fixed sample shows whatever may change: every rule, every mutant and every bound of an age.</summary>
public class FixedSampleTests
{
    private const string Remedy = "the sample is written anew with a version, as CONTRIBUTING says";

    [Fact]
    public void Every_rule_fires_in_it()
    {
        var fired = FixedSample.All
            .SelectMany(given => new[] { false, true }.SelectMany(additions => RuleProbe.Fired(given.Case, additions, given.HostWords)))
            .ToHashSet(StringComparer.Ordinal);

        RuleProbe.Definitions.Select(rule => rule.Name).Should().BeSubsetOf(fired, Remedy);
    }

    [Fact]
    [Trait(TestKind.Trait, TestKind.Proof)]
    public void Every_mutant_decides_something_else_in_it()
    {
        var decisions = new KnowledgeDecisions(Rulebook.Rules());
        (SampleCase Given, string Line, string Decided)[] sample =
            [.. FixedSample.All.AsParallel().AsOrdered().Select(given => (given, given.Line, decisions.On(given)))];
        var unseen = new ConcurrentBag<string>();
        Parallel.ForEach(Mutants.All.Some(oneOf: 5), mutant =>
        {
            // Most mutants show in their own cases: these come first.
            var own = FixedSample.Of(mutant).Select(given => given.Line).ToHashSet(StringComparer.Ordinal);
            var mutated = new KnowledgeDecisions(mutant.Rules());
            var isUnseen = sample.OrderByDescending(known => own.Contains(known.Line))
                .All(known => Decided(mutated, known.Given) == known.Decided);
            if (isUnseen)
                unseen.Add(mutant.Name);
        });

        unseen.Should().BeEmpty(Remedy);
    }

    /// <summary>So a bound that moves by a year, either way, changes the hash. A new one belongs in <see cref="CaseSpace.Ages"/>.</summary>
    [Fact]
    public void Every_bound_of_an_age_is_in_it_from_both_sides()
    {
        var lines = FixedSample.All.Select(given => given.Line).ToHashSet(StringComparer.Ordinal);
        var decisions = new KnowledgeDecisions(Rulebook.Rules());
        var missing = FixedSample.All.Where(given => given.Case.Age is not null)
            .DistinctBy(given => given.At(null).Line).Some(oneOf: 4).AsParallel()
            .SelectMany(given => Bounds(decisions, given).SelectMany(bound => new[] { given.At(bound - 1), given.At(bound) }))
            .Select(given => given.Line).Where(line => !lines.Contains(line));

        missing.Should().BeEmpty(Remedy);
    }

    [Fact]
    public void What_is_read_is_what_was_written() =>
        FixedSample.Anew().Should().OnlyContain(given => SampleCase.Read(given.Line).Line == given.Line);

    /// <summary>The ages from which on something else is decided.</summary>
    private static IEnumerable<int> Bounds(KnowledgeDecisions decisions, SampleCase given)
    {
        string[] decided = [.. Enumerable.Range(0, KneeCase.MaxAge + 1).Select(age => decisions.On(given.At(age)))];
        return Enumerable.Range(1, KneeCase.MaxAge).Where(age => decided[age] != decided[age - 1]);
    }

    /// <summary>Null where a mutant leaves open what has to be decided.</summary>
    private static string? Decided(KnowledgeDecisions decisions, SampleCase given)
    {
        try
        {
            return decisions.On(given);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
