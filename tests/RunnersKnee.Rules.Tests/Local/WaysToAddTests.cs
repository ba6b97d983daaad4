using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace RunnersKnee.Rules.Tests.Local;

/// <summary>However a rule concludes an addition, it is one.</summary>
public sealed class WaysToAddTests
{
    private static readonly KneeCase Child = LocalCases.Runner.WithAge(15).Considering(Treatment.IceWithCompression);

    public static TheoryData<string> Ways => [.. Enum.GetNames<Way>()];

    [Theory]
    [MemberData(nameof(Ways))]
    public void An_addition_counts_whichever_way_the_rule_concludes_it(string way)
    {
        var advice = LocalAdvisors.With(guidelineAdditions: false, new Holds(Enum.Parse<Way>(way))).Advise(Child);

        advice.Degraded.Should().BeEmpty();
        advice.Local
            .Should().ContainSingle().Which
                .Should().Be(new LocalAddition { Rule = "local.holds", Code = "local.ice", Text = "Ask us first." });
        advice.Verdicts[0].Verdict.Should().Be(Verdict.Withheld);
        advice.Verdicts[0].Because
            .Should().Contain(reason => reason.Rule == "plan.withheldLocally" && reason.Facts.Contains(new AgeTold(15)));
    }

    [Fact]
    public void A_list_that_fails_while_it_is_read_is_put_down_to_its_rule()
    {
        var advice = LocalAdvisors.With<YieldsAFaultyList, OpeningHours>().Advise(Child);

        var failed = advice.Degraded.Should().ContainSingle().Subject;
        failed.Rule.Should().Be("local.faultyList");
        failed.Exception!.Message.Should().Be("The list failed.");
        advice.Local.Should().ContainSingle();
    }

    [Fact]
    public void What_a_rule_takes_back_itself_is_none()
    {
        var advice = LocalAdvisors.With<TakesBack, OpeningHours>().Advise(Child);

        advice.Degraded.Should().BeEmpty();
        advice.Local.Should().ContainSingle().Which.Rule.Should().Be("local.openingHours");
    }

    private enum Way
    {
        Yield,
        Insert,
        InsertAll,
        InsertLinked,
        YieldAnArray,
        YieldALaterSequence,
    }

    private sealed class Holds(Way way) : Rule
    {
        public override void Define()
        {
            AgeTold age = null!;

            Name("local.holds");
            When()
                .Match(() => age, told => told.Years < 16);
            switch (way)
            {
                case Way.Yield:
                    Then().Yield(_ => Held());
                    break;
                case Way.YieldAnArray:
                    Then().Yield(_ => new[] { Held(), Held() });
                    break;
                case Way.YieldALaterSequence:
                    Then().Yield(_ => Enumerable.Range(0, 1).Select(_ => Held()));
                    break;
                default:
                    Then().Do(context => Conclude(context));
                    break;
            }
        }

        private void Conclude(IContext context)
        {
            if (way == Way.Insert)
                context.Insert(Held());
            else if (way == Way.InsertAll)
                context.InsertAll(new object[] { Held() });
            else
                context.InsertLinked("ice", Held());
        }

        private static LocalWithholding Held() => new(Treatment.IceWithCompression, "local.ice", "Ask us first.");
    }

    [Name("local.faultyList")]
    private sealed class YieldsAFaultyList : Rule
    {
        public override void Define()
        {
            AgeTold age = null!;

            When()
                .Match(() => age);
            Then()
                .Yield(_ => Faulty());
        }

        private static IEnumerable<LocalNote> Faulty()
        {
            yield return new LocalNote("local.note", "The first one.");
            throw new InvalidOperationException("The list failed.");
        }
    }

    [Name("local.takesBack")]
    private sealed class TakesBack : Rule
    {
        public override void Define()
        {
            AgeTold age = null!;

            When()
                .Match(() => age);
            Then()
                .Do(context => InsertAndRetract(context));
        }

        private static void InsertAndRetract(IContext context)
        {
            var note = new LocalNote("local.note", "Said too early.");
            context.Insert(note);
            context.Retract(note);
        }
    }
}
