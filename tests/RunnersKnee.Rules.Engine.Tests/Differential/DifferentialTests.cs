using CsCheck;

namespace RunnersKnee.Rules.Engine.Tests.Differential;

/// <summary>The engine against loops that anyone can follow, on rules and facts by chance.</summary>
public class DifferentialTests
{
    [Fact]
    public void The_same_follows_whatever_a_host_does() => Gen.Select(RuleGenerator.RuleSets, StreamGenerator.Streams).Sample(
        (choices, steps) =>
        {
            var rules = choices.Build();
            var world = new World(Run.With(rules));
            foreach (var step in steps.Append(new Fire()))
            {
                step.Take(world);
                if (step is Fire)
                    world.Derived.Should().Equal(Sorted(NaiveEvaluator.Follows(rules, world.Hosts)));
            }
        },
        print: drawn => Print(drawn.Item1, drawn.Item2));

    [Fact]
    public void Each_match_fires_once_in_a_fresh_session() => Gen.Select(RuleGenerator.RuleSets, StreamGenerator.Facts, Gen.Bool).Sample(
        (choices, facts, atOnce) =>
        {
            var rules = choices.Build();
            var world = new World(Run.With(rules));
            foreach (var step in atOnce ? [new InsertAll(facts)] : facts.Select(Step (values) => new Insert(values)))
                step.Take(world);

            var follows = NaiveEvaluator.Follows(rules, world.Hosts);
            world.Session.Fire(1_000_000).Should().Be(follows.Count);
            world.Derived.Should().Equal(Sorted(follows));
        },
        print: drawn => Print(drawn.Item1, drawn.Item2));

    private static string[] Sorted(IEnumerable<Derived> facts) => [.. facts.Select(fact => $"{fact}").Order(StringComparer.Ordinal)];

    private static string Print(RuleChoice[] rules, IEnumerable<object> rest) => $"\n{string.Join<object>('\n', [.. rules, .. rest])}";
}
