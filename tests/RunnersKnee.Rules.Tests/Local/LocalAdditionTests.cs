using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests.Local;

public sealed class LocalAdditionTests
{
    [Fact]
    public void A_host_without_rules_has_neither_local_nor_degraded()
    {
        var advice = new RunnersKneeAdvisor().Advise(LocalCases.Runner);

        advice.Local.Should().BeEmpty();
        advice.Degraded.Should().BeEmpty();
        AdviceJson.Write(advice).Should().NotContain("\"local\"").And.NotContain("\"degraded\"");
    }

    [Fact]
    public void A_host_with_rules_has_both_even_where_they_say_nothing()
    {
        var advice = LocalAdvisors.With<NoIceUnder16>().Advise(LocalCases.Runner);

        AdviceJson.Write(advice).Should().Contain("\"local\":[],\"degraded\":[]");
        AdviceJson.Write(advice with { LocalInJson = null, DegradedInJson = null })
            .Should().Be(AdviceJson.Write(new RunnersKneeAdvisor().Advise(LocalCases.Runner)));
    }

    [Fact]
    public void A_caution_follows_the_protocols_own_on_recommendation_and_verdict()
    {
        var advice = LocalAdvisors.With<CareWithTheBike>()
            .Advise(LocalCases.Runner.WithYes(Finding.HeartDisease).Considering(Treatment.ExerciseBike));

        advice.Recommendation(Treatment.ExerciseBike).Cautions.Select(caution => caution.Code)
            .Should().Equal("heartDisease", "local.helmet");
        advice.Verdicts[0].Cautions.Should().Equal(advice.Recommendation(Treatment.ExerciseBike).Cautions);
        advice.Local.Should().ContainSingle().Which.Should().Be(
            new LocalAddition { Rule = "local.careWithTheBike", Code = "local.helmet", Text = "Have us set up the saddle." });
    }

    [Fact]
    public void A_caution_is_on_the_option_of_the_last_resort() =>
        LocalAdvisors.With<CareWithNsaids>().Advise(LocalCases.AllFailed.WithAge(60)).LastResort.Options[0].Cautions
            .Select(caution => caution.Code).Should().Equal("age60OrOver", "local.pharmacist");

    [Fact]
    public void A_note_and_a_local_treatment_change_nothing_else()
    {
        var advice = LocalAdvisors.With<OpeningHours, RunningClass>().Advise(LocalCases.Runner);

        advice.Local.Select(addition => addition.Code).Should().Equal("local.hours", "local.runningClass");
        AdviceJson.Write(advice with { LocalInJson = null, DegradedInJson = null })
            .Should().Be(AdviceJson.Write(new RunnersKneeAdvisor().Advise(LocalCases.Runner)));
    }

    [Fact]
    public void An_urgent_referral_suspends_the_plan()
    {
        var advice = LocalAdvisors.With<SeeTheSwelling>()
            .Advise(LocalCases.Runner.WithYes(Finding.MildSwelling).Considering(Treatment.ExerciseBike));

        advice.Referral.Urgency.Should().Be(Urgency.Urgent);
        advice.Plan.Status.Should().Be(PlanStatus.Suspended);
        advice.Plan.Steps.Should().BeEmpty();
        advice.Verdicts[0].Verdict.Should().Be(Verdict.DeferToClinician);
        advice.Verdicts[0].Because
            .Should().Contain(reason => reason.Rule == "plan.suspendedLocally" && reason.Facts.Contains(new Yes(Finding.MildSwelling)));
    }

    [Fact]
    public void A_routine_referral_raises_the_urgency_and_leaves_the_plan()
    {
        var advice = LocalAdvisors.With<RoutineVisit>().Advise(LocalCases.Runner);

        advice.Referral.Urgency.Should().Be(Urgency.Routine);
        advice.Plan.Status.Should().Be(PlanStatus.Active);
    }

    [Fact]
    public void A_referral_never_lowers_an_urgency() =>
        LocalAdvisors.With<RoutineVisit>().Advise(LocalCases.Runner.WithYes(Finding.HotSwollenJoint))
            .Referral.Urgency.Should().Be(Urgency.Emergency);

    [Fact]
    public void Of_several_referrals_the_most_urgent_counts() =>
        LocalAdvisors.With<RoutineVisit, SeeTheSwelling>().Advise(LocalCases.Runner.WithYes(Finding.MildSwelling))
            .Referral.Urgency.Should().Be(Urgency.Urgent);

    [Fact]
    public void What_one_rule_adds_is_listed_by_code_and_then_by_words() =>
        LocalAdvisors.With(guidelineAdditions: false, new SaysFour()).Advise(LocalCases.Runner)
            .Local.Select(addition => $"{addition.Code}: {addition.Text}")
                .Should().Equal("local.a: One.", "local.a: Two.", "local.b: One.", "local.b: Two.");

    [Fact]
    public void Check_follows_local_rules() =>
        LocalAdvisors.With<NoIceUnder16>().Check(LocalCases.Runner.WithAge(15), Treatment.IceWithCompression)
            .Verdict.Should().Be(Verdict.Withheld);

    [Fact]
    public void The_protocol_is_told_of_no_urgency_that_no_rule_asks_for()
    {
        var advice = new RunnersKneeAdvisor().Advise(LocalCases.Runner);
        var additions =
            new LocalAdditions([new LocalFinding("local.holds", new LocalWithholding(Treatment.Nsaid, "local.held", "Not here."), [])], []);

        additions.FactsFor(advice, CancellationToken.None).Should().ContainSingle().Which.Should().BeOfType<HeldLocally>();
    }

    [Fact]
    public void A_conclusion_that_is_drawn_anew_replaces_the_one_before()
    {
        var advice = LocalAdvisors.With(guidelineAdditions: false, new StartsAtOne(), new Tells(), new Raises()).Advise(LocalCases.Runner);

        advice.Degraded.Should().BeEmpty();
        advice.Local.Select(addition => addition.Text).Should().Equal("Level 2.");
    }

    [Name("local.saysFour")]
    private sealed class SaysFour : Rule
    {
        public override void Define()
        {
            Assessment assessment = null!;

            When()
                .Match(() => assessment);
            Then()
                .Yield(_ => new LocalNote("local.b", "Two."))
                .Yield(_ => new LocalNote("local.a", "One."))
                .Yield(_ => new LocalNote("local.b", "One."))
                .Yield(_ => new LocalNote("local.a", "Two."));
        }
    }

    private sealed class Level
    {
        internal int Value { get; set; } = 1;
    }

    [Name("local.starts")]
    private sealed class StartsAtOne : Rule
    {
        public override void Define()
        {
            Assessment assessment = null!;

            When()
                .Match(() => assessment);
            Then()
                .Do(context => context.Insert(new Level()));
        }
    }

    [Name("local.tells")]
    [Priority(1)]
    private sealed class Tells : Rule
    {
        public override void Define()
        {
            Level level = null!;

            When()
                .Match(() => level);
            Then()
                .Yield(_ => new LocalNote("local.level", $"Level {level.Value}."));
        }
    }

    [Name("local.raises")]
    private sealed class Raises : Rule
    {
        public override void Define()
        {
            Level level = null!;

            When()
                .Match(() => level, l => l.Value == 1);
            Then()
                .Do(context => Raise(context, level));
        }

        private static void Raise(NRules.RuleModel.IContext context, Level level)
        {
            level.Value++;
            context.Update(level);
        }
    }
}
