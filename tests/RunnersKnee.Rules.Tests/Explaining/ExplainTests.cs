using RunnersKnee.Rules.Tests.Local;

namespace RunnersKnee.Rules.Tests;

public class ExplainTests
{
    private static readonly RunnersKneeAdvisor Advisor = new();

    public static TheoryData<string> Ids => new(WorkedCase.All.Keys);

    [Fact]
    public void NSAIDs_are_avoided_because_of_the_warning_and_what_opens_the_last_resort_is_said()
    {
        var explanation = Advisor.Explain(Case("two-steps-failed"), "nsaid");

        explanation.Outcome.Should().Be("avoid");
        Deciding(explanation, ExplanationTopic.Verdict).Number.Should().Be(4);
        Deciding(explanation, ExplanationTopic.Warning).Outcome.Should().Be("avoid");
        Deciding(explanation, ExplanationTopic.LastResort).Outcome.Should().Be("notReached");
        var missing = Order(explanation, ExplanationTopic.LastResort).Lines[0].Conditions.Where(condition => !condition.Holds);
        missing.SelectMany(condition => condition.Seen).Should().Equal("strengthen=current");
        Changes(explanation, "lastResort").Should().Equal("strengthen=failed");
    }

    [Fact]
    public void Where_all_three_steps_are_left_all_three_have_to_fail() =>
        Changes(Advisor.Explain(Case("typical-runner"), Treatment.Nsaid), "lastResort")
            .Should().Equal("stopPainAndSwelling=failed", "correctCauses=failed", "strengthen=failed");

    [Fact]
    public void Orthotics_are_conditional_until_over_pronation_is_answered()
    {
        var explanation = Advisor.Explain(Case("unknown-is-not-an-answer").With(TreatmentStep.StopPainAndSwelling, StepOutcome.Achieved), "footOrthotics");

        explanation.Outcome.Should().Be("conditional");
        var waits = Deciding(explanation, ExplanationTopic.TreatmentStatus);
        waits.Number.Should().Be(4);
        waits.Conditions.Single().Seen.Should().Equal("overPronation=open");
        Changes(explanation, "recommended").Should().Equal("overPronation=yes");
        Changes(explanation, "notIndicated").Should().Equal("overPronation=no");
    }

    [Fact]
    public void At_17_the_age_alone_keeps_the_last_resort_closed()
    {
        var explanation = Advisor.Explain(Case("all-failed-at-17"), Treatment.Nsaid);

        var missing = Order(explanation, ExplanationTopic.LastResort).Lines[0].Conditions.Single(condition => !condition.Holds);
        missing.Seen.Should().Equal("age=17");
        Changes(explanation, "lastResort").Should().Equal("age=18");
    }

    [Fact]
    public void What_four_changes_would_need_is_said_to_be_out_of_reach()
    {
        var hyaluronicAcid = Advisor.Explain(Case("typical-runner"), Treatment.HyaluronicAcidInjection);

        var tried = hyaluronicAcid.Alternatives.Single(alternative => alternative.Outcome == "tried");
        tried.Changes.Should().BeNull();
        tried.Summary.Should().Contain(AdviceTexts.English["explain.outOfReach"]);
    }

    [Fact]
    public void What_no_line_can_give_is_no_alternative() => Advisor.Explain(Case("typical-runner"), Treatment.Surgery)
        .Alternatives.Select(alternative => alternative.Outcome).Should().Equal("deferToClinician", "notAssessed");

    [Fact]
    public void A_reason_is_explained_where_it_is_absent_and_where_it_is_present()
    {
        var absent = Advisor.Explain(Case("injury-at-54"), "possibleFracture");
        absent.Outcome.Should().Be("absent");
        Changes(absent, "present").Should().Equal("patellaTenderness=yes");

        var present = Advisor.Explain(Case("ottawa-at-55"), "possibleFracture");
        present.Outcome.Should().Be("present");
        Changes(present, "absent").Should().ContainSingle();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_explanation_of_a_worked_case_agrees_with_its_advice_and_every_change_with_a_run(string id)
    {
        var @case = WorkedCase.All[id].Case;
        foreach (var treatment in Enum.GetValues<Treatment>())
        {
            var explanation = Advisor.Explain(@case, treatment);
            explanation.Outcome.Should().Be(Verdict(@case, treatment));
            Order(explanation, ExplanationTopic.Verdict).Outcome.Should().Be(explanation.Outcome);
            foreach (var alternative in explanation.Alternatives.Where(alternative => alternative.Changes is not null))
                Verdict(Changed(@case, alternative.Changes!), treatment).Should().Be(alternative.Outcome);
        }

        foreach (var code in Enum.GetValues<ReferralCode>())
        {
            var explanation = Advisor.Explain(@case, code);
            HasReason(@case, code).Should().Be(explanation.Outcome == "present");
            foreach (var alternative in explanation.Alternatives.Where(alternative => alternative.Changes is not null))
                HasReason(Changed(@case, alternative.Changes!), code).Should().Be(alternative.Outcome == "present");
        }
    }

    [Fact]
    public void A_code_that_is_neither_is_refused_with_the_nearest()
    {
        var explain = () => Advisor.Explain(KneeCase.Empty, "nsaids");

        explain.Should().Throw<ArgumentException>().WithMessage("*'nsaids'*Did you mean 'nsaid'?*");
    }

    [Fact]
    public void As_text_it_marks_what_decided_and_what_holds()
    {
        var text = Advisor.Explain(Case("all-failed-at-17"), Treatment.Nsaid).ToText();

        text.Should().StartWith($"{AdviceTexts.English["treatment.nsaid.name"]}: advised against\n\nThe verdict\n")
            .And.Contain("> 4. advised against\n     [x] the protocol warns against it: avoid (warning=avoid)\n")
            .And.Contain("     [ ] the age is not known to be under 18 (age=17)\n")
            .And.Contain("  - last resort: age: 18 (before: 17)\n");
    }

    [Fact]
    public void What_a_host_decided_is_said_and_not_put_down_to_the_protocol()
    {
        var explanation = LocalAdvisors.With<NoIceUnder16>().Explain(LocalCases.Runner.WithAge(15), Treatment.IceWithCompression);

        (explanation.Outcome, explanation.IsDecidedByHost).Should().Be(("withheld", true));
        Deciding(explanation, ExplanationTopic.Verdict).Outcome.Should().Be("recommended");
        Advisor.Explain(LocalCases.Runner.WithAge(15), Treatment.IceWithCompression).IsDecidedByHost.Should().BeFalse();
    }

    private static KneeCase Case(string id) => WorkedCase.All[id].Case;

    private static string Verdict(KneeCase @case, Treatment treatment) => Codes.Of(Advisor.Check(@case, treatment).Verdict);

    private static bool HasReason(KneeCase @case, ReferralCode code) => Advisor.Advise(@case).Referral.Reasons.Any(reason => reason.Code == code);

    private static KneeCase Changed(KneeCase @case, IEnumerable<FactChange> changes) =>
        changes.Aggregate(@case, (changed, change) => change.ApplyTo(changed));

    private static ExplainedPrecedence Order(Explanation explanation, ExplanationTopic topic) =>
        explanation.Orders.Single(order => order.Topic == topic);

    private static ExplainedLine Deciding(Explanation explanation, ExplanationTopic topic) =>
        Order(explanation, topic).Lines.Single(line => line.Decides);

    private static IEnumerable<string> Changes(Explanation explanation, string outcome) => explanation.Alternatives
        .Single(alternative => alternative.Outcome == outcome).Changes!.Select(change => $"{change.Code}={change.To}");
}
