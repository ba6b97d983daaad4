using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Tests.Local;

/// <summary>A variable that nothing binds is null. Whether it is meant to be, only the rule knows.</summary>
public sealed class UnboundTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_rule_that_stumbles_over_one_is_named_and_the_advice_stands(bool inACondition)
    {
        var advice =
            LocalAdvisors.With(guidelineAdditions: false, new Careless(inACondition), new OpeningHours()).Advise(LocalCases.Runner);

        var failed = advice.Degraded.Should().ContainSingle().Subject;
        failed.Rule.Should().Be("local.careless");
        failed.Exception.Should().BeOfType<NullReferenceException>();
        AdviceJson.Write(advice with { Degraded = [] })
            .Should().Be(AdviceJson.Write(LocalAdvisors.With<OpeningHours>().Advise(LocalCases.Runner)));
    }

    [Fact]
    public void One_that_is_null_on_purpose_is_as_good_as_any()
    {
        var advice = LocalAdvisors.With(guidelineAdditions: false, new WithoutPhone(phone: null)).Advise(LocalCases.Runner);

        advice.Degraded.Should().BeEmpty();
        advice.Local.Should().ContainSingle().Which.Text.Should().Be("Come by.");
    }

    private sealed class Careless(bool inACondition) : Rule
    {
        public override void Define()
        {
            Assessment assessment = null!;
            Referral referral = null!;

            Name("local.careless");
            if (inACondition)
                When().Match(() => assessment, _ => referral.Urgency == Urgency.None).Match(() => referral);
            else
                When().Match(() => assessment);
            Then()
                .Yield(_ => new LocalNote("local.note", referral.Urgency.ToString()));
        }
    }

    private sealed class WithoutPhone(string? phone) : Rule
    {
        public override void Define()
        {
            Assessment assessment = null!;
            var number = phone;

            Name("local.withoutPhone");
            When()
                .Match(() => assessment);
            Then()
                .Yield(_ => new LocalNote("local.phone", number == null ? "Come by." : $"Call {number}."));
        }
    }
}
