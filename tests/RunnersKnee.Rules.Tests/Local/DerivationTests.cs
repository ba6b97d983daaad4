using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace RunnersKnee.Rules.Tests.Local;

/// <summary>However what local rules conclude hangs together, what it rests on is found.</summary>
public sealed class DerivationTests
{
    private const int Top = 20_000;

    private static readonly KneeCase Runner = LocalCases.Runner.WithAge(15);

    private static RunnersKneeOptions Roomy => new() { MaxLocalFirings = 100_000 };

    [Fact]
    public void A_rule_that_collects_its_own_notes_for_ever_is_left_out_and_named()
    {
        var advice = LocalAdvisors.With<CountsItsNotes, OpeningHours>().Advise(Runner);

        advice.Degraded.Should().ContainSingle().Which.Rule.Should().Be("local.countsItsNotes");
        AdviceJson.Write(advice with { Degraded = [] })
            .Should().Be(AdviceJson.Write(LocalAdvisors.With<OpeningHours>().Advise(Runner)));
    }

    [Fact]
    public void One_that_ends_is_heard_and_rests_on_what_was_told()
    {
        var advice = LocalAdvisors.With<CollectsWhatItHolds, OpeningHours>().Advise(Runner);

        advice.Degraded.Should().BeEmpty();
        advice.Local.Should().HaveCount(2);
        FactsBehindIce(advice).Should().Contain("age=15");
    }

    [Fact]
    public void A_chain_of_20_000_yields_is_followed_to_its_start()
    {
        var advice = LocalAdvisors.With(Roomy, new StartsToClimb(), new Climbs(), new HoldsAtTheTop(Top)).Advise(Runner);

        advice.Degraded.Should().BeEmpty();
        FactsBehindIce(advice).Should().Contain("age=15");
    }

    [Fact]
    public void What_many_ways_lead_to_is_looked_at_once()
    {
        var advice = LocalAdvisors.With(Roomy, new StartsToClimb(), new ClimbsFromTwo(), new HoldsAtTheTop(60)).Advise(Runner);

        advice.Degraded.Should().BeEmpty();
        FactsBehindIce(advice).Should().Contain("age=15");
    }

    [Fact]
    public void A_call_that_was_cancelled_looks_no_further()
    {
        using var cancelling = new CancellationTokenSource();
        var source = new FactSource(() => new FactSource(() =>
        {
            cancelling.Cancel();
            return new FactSource();
        }));

        FluentActions.Invoking(() => Derivation.ToldBehind(source.Facts, cancelling.Token)).Should().Throw<OperationCanceledException>();
    }

    private static IEnumerable<string> FactsBehindIce(Advice advice) =>
        advice.Recommendation(Treatment.IceWithCompression).Because.Single(reason => reason.Rule == "plan.withheldLocally").Facts
            .Select(fact => fact.Text);

    [Name("local.countsItsNotes")]
    private sealed class CountsItsNotes : Rule
    {
        public override void Define()
        {
            IEnumerable<LocalNote> notes = null!;

            When()
                .Query(() => notes, query => query.Match<LocalNote>().Collect());
            Then()
                .Yield(_ => new LocalNote("local.count", $"{notes.Count()} notes."));
        }
    }

    [Name("local.collectsWhatItHolds")]
    [Repeatability(RuleRepeatability.NonRepeatable)]
    private sealed class CollectsWhatItHolds : Rule
    {
        public override void Define()
        {
            AgeTold age = null!;
            IEnumerable<LocalWithholding> held = null!;

            When()
                .Match(() => age)
                .Query(() => held, query => query.Match<LocalWithholding>().Collect());
            Then()
                .Yield(_ => new LocalWithholding(Treatment.IceWithCompression, "local.held", $"{held.Count()} held back before."));
        }
    }

    private sealed record Rung(int Height);

    [Name("local.startsToClimb")]
    private sealed class StartsToClimb : Rule
    {
        public override void Define()
        {
            AgeTold age = null!;

            When()
                .Match(() => age);
            Then()
                .Yield(_ => new Rung(0))
                .Yield(_ => new Rung(1));
        }
    }

    [Name("local.climbs")]
    private sealed class Climbs : Rule
    {
        public override void Define()
        {
            Rung rung = null!;

            When()
                .Match(() => rung, r => r.Height > 0, r => r.Height < Top);
            Then()
                .Yield(_ => new Rung(rung.Height + 1));
        }
    }

    [Name("local.climbsFromTwo")]
    private sealed class ClimbsFromTwo : Rule
    {
        public override void Define()
        {
            Rung one = null!;
            Rung next = null!;

            When()
                .Match(() => one)
                .Match(() => next, r => r.Height < 60, r => r.Height == one.Height + 1);
            Then()
                .Yield(_ => new Rung(next.Height + 1));
        }
    }

    [Name("local.holdsAtTheTop")]
    private sealed class HoldsAtTheTop(int top) : Rule
    {
        public override void Define()
        {
            Rung rung = null!;

            When()
                .Match(() => rung, r => r.Height == top);
            Then()
                .Yield(_ => new LocalWithholding(Treatment.IceWithCompression, "local.top", "Held back at the top."));
        }
    }
}
