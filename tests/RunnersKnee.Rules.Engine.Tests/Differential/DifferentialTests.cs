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
            Follow(rules, Run.With(rules), steps);
        },
        print: drawn => Print(drawn.Item1, drawn.Item2));

    [Fact]
    public void A_session_takes_nothing_over_from_the_one_before() => Gen.Select(RuleGenerator.RuleSets, StreamGenerator.Streams.Array[2, 4]).Sample(
        (choices, streams) =>
        {
            var rules = choices.Build();
            var factory = new RuleCompiler().Compile(new RuleDefinitionFactory().Create(rules));
            foreach (var steps in streams)
            {
                var session = factory.CreateSession();
                Follow(rules, session, steps);
                (session as IDisposable)?.Dispose();
            }
        },
        print: drawn => Print(drawn.Item1, drawn.Item2.SelectMany(IEnumerable<object> (steps) => ["A session", .. steps])));

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

    private static void Follow(StagedRule[] rules, ISession session, Step[] steps)
    {
        var world = new World(session);
        foreach (var step in steps.Append(new Fire()))
        {
            step.Take(world);
            if (step is Fire)
                world.Derived.Should().Equal(Sorted(NaiveEvaluator.Follows(rules, world.Hosts)));
        }
    }

    private static string[] Sorted(IEnumerable<Derived> facts) => [.. facts.Select(fact => $"{fact}").Order(StringComparer.Ordinal)];

    private static string Print(RuleChoice[] rules, IEnumerable<object> rest) => $"\n{string.Join<object>('\n', [.. rules, .. rest])}";
}
