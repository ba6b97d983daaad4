using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace RunnersKnee.Rules.Tests.Local;

/// <summary>No rule takes away what another one added.</summary>
public sealed class TakingAwayTests
{
    private static readonly KneeCase Child = LocalCases.Runner.WithAge(15);

    public static TheoryData<string> Ways => [.. Enum.GetNames<Takes>()];

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_rule_that_does_is_left_out_and_named_and_the_addition_stands(string way)
    {
        var takes = new TakesAway(Enum.Parse<Takes>(way));

        var advice =
            LocalAdvisors.With(guidelineAdditions: false, new NoIceUnder16(), takes, new InsertsACount(), new HoldsTheBike()).Advise(Child);

        var failed = advice.Degraded.Should().ContainSingle().Subject;
        failed.Rule.Should().Be("local.takesAway");
        failed.Exception!.Message
            .Should().StartWith("The rule takes away what is not its own: ").And.NotContainAny("=", "15", "kneecapPain");
        advice.Local.Select(addition => addition.Rule).Should().Equal("local.iceUnder16", "local.holdsTheBike");
    }

    [Fact]
    public void Taking_away_a_told_fact_before_others_see_it_takes_away_their_additions_too()
    {
        var advice = LocalAdvisors.With(guidelineAdditions: false, new HidesTheAge(), new NoIceUnder16()).Advise(Child);

        advice.Degraded.Should().ContainSingle().Which.Rule.Should().Be("local.hidesTheAge");
        advice.Local.Should().ContainSingle().Which.Rule.Should().Be("local.iceUnder16");
    }

    [Fact]
    public void What_a_rule_says_only_as_long_as_another_says_nothing_goes_without_blame()
    {
        var advice = LocalAdvisors.With(guidelineAdditions: false, new SaysWithoutACount(), new YieldsACount()).Advise(Child);

        advice.Degraded.Should().BeEmpty();
        advice.Local.Should().BeEmpty();
    }

    [Fact]
    public void A_fact_of_the_hosts_own_may_be_used_up()
    {
        var advice = LocalAdvisors.With(guidelineAdditions: false, new InsertsACount(), new UsesUp(), new NoIceUnder16()).Advise(Child);

        advice.Degraded.Should().BeEmpty();
        advice.Local.Select(addition => addition.Rule).Should().Equal("local.usesUp", "local.iceUnder16");
    }

    internal enum Takes
    {
        ToldFact,
        ToldFactIfItCan,
        LinkedAddition,
        InsertedAddition,
        FactBehindAnAddition,
    }

    /// <summary>Takes away, once the others have said what they have to say.</summary>
    [Name("local.takesAway")]
    [Priority(-1)]
    private sealed class TakesAway(Takes what) : Rule
    {
        public override void Define()
        {
            AgeTold age = null!;
            LocalWithholding ice = null!;
            LocalCaution bike = null!;
            Counted counted = null!;

            When()
                .Match(() => age)
                .Match(() => ice)
                .Match(() => bike)
                .Match(() => counted);
            Then()
                .Do(context => Take(context, age, ice, bike, counted));
        }

        private void Take(IContext context, AgeTold age, LocalWithholding ice, LocalCaution bike, Counted counted)
        {
            if (what == Takes.ToldFact)
                context.Retract(age);
            else if (what == Takes.ToldFactIfItCan)
                context.TryRetract(age);
            else if (what == Takes.LinkedAddition)
                context.RetractLinked("ice", ice);
            else if (what == Takes.InsertedAddition)
                context.Retract(bike);
            else
                context.Retract(counted);
        }
    }

    [Name("local.insertsACount")]
    [Priority(1)]
    private sealed class InsertsACount : Rule
    {
        public override void Define()
        {
            Assessment assessment = null!;

            When()
                .Match(() => assessment);
            Then()
                .Do(context => context.Insert(new Counted(1)));
        }
    }

    /// <summary>Adds a caution that stays, and one that rests on the count.</summary>
    [Name("local.holdsTheBike")]
    private sealed class HoldsTheBike : Rule
    {
        public override void Define()
        {
            Counted counted = null!;

            When()
                .Match(() => counted);
            Then()
                .Do(context => context.Insert(new LocalCaution(Treatment.ExerciseBike, "local.bike", "Have us set up the saddle.")))
                .Yield(_ => new LocalCaution(Treatment.ExerciseBike, "local.bike", "Have us set up the saddle."));
        }
    }

    [Name("local.hidesTheAge")]
    [Priority(10)]
    private sealed class HidesTheAge : Rule
    {
        public override void Define()
        {
            AgeTold age = null!;

            When()
                .Match(() => age);
            Then()
                .Do(context => context.Retract(age));
        }
    }

    [Name("local.saysWithoutACount")]
    [Priority(1)]
    private sealed class SaysWithoutACount : Rule
    {
        public override void Define()
        {
            Assessment assessment = null!;

            When()
                .Match(() => assessment)
                .Not<Counted>();
            Then()
                .Yield(_ => new LocalNote("local.none", "Nothing is counted."));
        }
    }

    [Name("local.yieldsACount")]
    private sealed class YieldsACount : Rule
    {
        public override void Define()
        {
            Assessment assessment = null!;

            When()
                .Match(() => assessment);
            Then()
                .Yield(_ => new Counted(1));
        }
    }

    [Name("local.usesUp")]
    private sealed class UsesUp : Rule
    {
        public override void Define()
        {
            Counted counted = null!;

            When()
                .Match(() => counted);
            Then()
                .Do(context => UseUp(context, counted));
        }

        private static void UseUp(IContext context, Counted counted)
        {
            context.Insert(new LocalNote("local.used", $"Used up {counted.Value}."));
            context.Retract(counted);
        }
    }
}
