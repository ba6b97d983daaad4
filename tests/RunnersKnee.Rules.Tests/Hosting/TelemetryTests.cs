using System.Diagnostics;
using RunnersKnee.Rules.Tests.Local;

namespace RunnersKnee.Rules.Tests.Hosting;

public sealed class TelemetryTests
{
    private static readonly KneeCase Person =
        LocalCases.Runner.WithId("a-person").WithAge(57).WithYes(Finding.HotSwollenJoint, Finding.Pregnancy);

    [Fact]
    public void An_advice_is_counted_by_urgency_and_timed()
    {
        using var listening = new Listening();

        Advisors.With(guidelineAdditions: false).Advise(Person);

        listening.Measurements.Select(measured => (measured.Instrument, measured.Tags)).Should().Equal(
            (RunnersKneeTelemetry.AdviceGiven, "urgency=emergency"),
            (RunnersKneeTelemetry.AdviceDuration, ""),
            (RunnersKneeTelemetry.RulesFired, ""));
        listening.Measurements.Should().OnlyContain(measured => measured.Value > 0);
        listening.Measurements[2].Value.Should().BeGreaterThan(5);
    }

    [Fact]
    public void An_advice_is_an_activity()
    {
        using var listening = new Listening();

        Advisors.With(guidelineAdditions: false).Advise(Person);

        var activity = listening.Activities.Should().ContainSingle().Subject;
        activity.OperationName.Should().Be(RunnersKneeTelemetry.AdviseActivity);
        activity.Status.Should().Be(ActivityStatusCode.Ok);
        activity.TagObjects.Select(tag => tag.Key).Should().Equal(RunnersKneeTelemetry.UrgencyTag, RunnersKneeTelemetry.RulesFired);
    }

    [Fact]
    public void Nothing_of_the_person_is_reported()
    {
        using var listening = new Listening();

        Advisors.With(guidelineAdditions: false).Advise(Person);

        var reported =
            string.Join(";", listening.Activities.SelectMany(activity => activity.TagObjects).Select(tag => $"{tag.Key}={tag.Value}"))
            + string.Join(";", listening.Measurements.Select(measured => measured.Tags));
        reported.Should().NotContainAny("a-person", "57", "hotSwollenJoint", "pregnancy", "kneecapPain");
    }

    [Fact]
    public void An_advice_that_is_not_given_is_an_error_and_is_not_counted()
    {
        using var listening = new Listening();

        FluentActions.Invoking(
            () => Advisors.With(guidelineAdditions: false).Advise(Person, cancellationToken: new CancellationToken(canceled: true)))
            .Should().Throw<OperationCanceledException>();

        listening.Measurements.Should().BeEmpty();
        listening.Activities.Should().ContainSingle().Which.Status.Should().Be(ActivityStatusCode.Error);
    }

    [Fact]
    public void What_a_comparison_an_explanation_or_a_replay_tries_is_no_advice_given()
    {
        var advisor = LocalAdvisors.With<NoIceUnder16>();
        var (earlier, later) = (advisor.Record(Person), advisor.Record(Person.WithAge(30).WithNo(Finding.Pregnancy)));
        using var listening = new Listening();

        advisor.Compare(earlier, later);
        advisor.Replay(earlier);
        advisor.Explain(Person, Treatment.Nsaid);
        advisor.Explain(Person, ReferralCode.SepticArthritis);

        listening.Measurements.Should().BeEmpty();
        listening.Activities.Should().BeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_verdict_and_advice_with_questions_are_one_advice_each(bool withQuestions)
    {
        var advisor = LocalAdvisors.With<NoIceUnder16>();
        using var listening = new Listening();

        if (withQuestions)
            advisor.Advise(LocalCases.Runner, new AdviceRequest { Questions = 3 });
        else
            advisor.Check(LocalCases.Runner, Treatment.Nsaid);

        listening.Measurements.Count(measured => measured.Instrument == RunnersKneeTelemetry.AdviceGiven).Should().Be(1);
    }

    [Fact]
    public void A_local_rule_that_failed_is_counted_by_its_name()
    {
        var advisor = LocalAdvisors.With(guidelineAdditions: false, new Failing(Fails.InAnAction));
        using var listening = new Listening();

        advisor.Advise(Person);

        listening.Measurements.Should().Contain(measured =>
            measured.Instrument == RunnersKneeTelemetry.RulesDegraded && measured.Tags == "rule=local.fails.InAnAction" && measured.Value == 1);
        listening.Activities[0].GetTagItem(RunnersKneeTelemetry.RulesDegraded).Should().Be(1);
    }

    [Fact]
    public void Firings_of_local_rules_and_of_what_the_protocol_makes_of_them_are_counted()
    {
        var protocol = Fired(Advisors.With(guidelineAdditions: false));

        Fired(LocalAdvisors.With<OpeningHours>()).Should().Be(protocol + 1);
        Fired(LocalAdvisors.With(guidelineAdditions: false, new HoldBack(Treatment.IceWithCompression)))
            .Should().BeGreaterThan(protocol + 1);
    }

    [Fact]
    public void Firings_of_a_rule_that_failed_are_counted() =>
        Fired(LocalAdvisors.With(guidelineAdditions: false, new StartCounting(), new Failing(Fails.ByFeedingItself)))
            .Should().Be(Fired(Advisors.With(guidelineAdditions: false)) + 1_000 + 1);

    private static double Fired(IRunnersKneeAdvisor advisor)
    {
        using var listening = new Listening();

        advisor.Advise(LocalCases.Runner);

        return listening.Measurements.Single(measured => measured.Instrument == RunnersKneeTelemetry.RulesFired).Value;
    }
}
