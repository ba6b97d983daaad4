using RunnersKnee.Rules.Tests.Local;

namespace RunnersKnee.Rules.Tests;

public class ExplainTests
{
    /// <summary>How every summary reads: what would be, if this were or had been so; or what it depends on.</summary>
    private const string Sentence =
        """^((Would be [a-z ]+|Would not apply) if ((the answer to "[^"]+" were (yes|no)|"[^"]+" (had|were) [a-z ]+|the step "[^"]+" (had|were) [a-z ]+|your age were (\d+|not told)) \(\w+(=\w+)?\)( and )?)+|This depends on .+)\.$""";

    private static readonly RunnersKneeAdvisor Advisor = new();

    private static readonly int Apart = Effort.IsNightly ? 1 : Effort.IsThorough ? 5 : 15;

    public static TheoryData<string> Ids => new(WorkedCase.All.Keys);

    [Fact]
    public void What_was_tried_says_what_it_would_be_if_it_had_not_been()
    {
        var explanation = Advisor.Explain(Case("nsaid-made-it-worse"), Treatment.Nsaid);

        explanation.Alternatives.Should().Contain(other => other.Outcome == "lastResort" && other.Changes.Single().Code == "nsaid");
        explanation.OutOfReach.Should().BeNull();
    }

    [Fact]
    public void NSAIDs_are_avoided_for_their_own_reason_and_what_opens_the_last_resort_is_said()
    {
        var explanation = Advisor.Explain(Case("two-steps-failed"), "nsaid");

        explanation.Outcome.Should().Be("avoid");
        explanation.Paragraphs
            .Should().Contain(AdviceTexts.English["warning.nsaid.avoid"]).And.Contain(AdviceTexts.English["evidence.RK-22"]);
        explanation.Because.Select(reason => reason.Rule).Should().Contain(["warning.nsaid", "verdict.warning"]);
        explanation.Facts.Select(fact => fact.Fact)
            .Should().Equal("kneecapPain=yes", "stairsPain=yes", "sittingPain=yes", "runningPain=yes");
        Changes(explanation, "lastResort").Should().Equal("strengthen=failed");
        explanation.OutOfReach.Should().BeNull();
    }

    [Fact]
    public void Where_all_three_steps_are_left_all_three_have_to_fail() =>
        Changes(Advisor.Explain(Case("typical-runner"), Treatment.Nsaid), "lastResort")
            .Should().Equal("stopPainAndSwelling=failed", "correctCauses=failed", "strengthen=failed");

    [Theory]
    [InlineData(Treatment.Nsaid, "cartilage")]
    [InlineData(Treatment.CortisoneInjection, "cartilage")]
    [InlineData(Treatment.Surgery, "cartilage")]
    [InlineData(Treatment.StraightLegRaise, "the thigh out of balance")]
    public void What_is_warned_against_has_the_protocols_own_reason(Treatment treatment, string reason)
    {
        Advisor.Explain(Case("typical-runner"), treatment).ToText().Should().Contain(reason);
        Advisor.Explain(Case("no-kneecap-pain"), treatment).ToText().Should().NotContain(reason, "no warning is shown");
    }

    [Fact]
    public void Orthotics_are_conditional_until_over_pronation_is_answered()
    {
        var explanation = Advisor
            .Explain(Case("unknown-is-not-an-answer").With(TreatmentStep.StopPainAndSwelling, StepOutcome.Achieved), "footOrthotics");

        explanation.Outcome.Should().Be("conditional");
        explanation.Alternatives[0].Outcome.Should().Be("recommended", "what can be answered comes first");
        Changes(explanation, "recommended").Should().Equal("overPronation=yes");
        Changes(explanation, "notIndicated").Should().Equal("overPronation=no");
    }

    [Fact]
    public void Where_one_change_does_not_do_two_are_tried()
    {
        Changes(Advisor.Explain(KneeCase.Empty, Treatment.IceWithCompression), "recommended")
            .Should().Equal("kneecapPain=yes", "stairsPain=yes");
        Changes(Advisor.Explain(Case("typical-runner"), Treatment.DropSquat), "recommended")
            .Should().Equal("squattingPain=no", "stopPainAndSwelling=achieved", "correctCauses=achieved");
        Changes(Advisor.Explain(Case("typical-runner"), Treatment.HamstringStretching), "recommended")
            .Should().Equal("tightHamstrings=yes", "stopPainAndSwelling=achieved");
        Changes(Advisor.Explain(KneeCase.Empty, Treatment.GaitAnalysis), "recommended")
            .Should().Equal("kneecapPain=yes", "stairsPain=yes", "stopPainAndSwelling=achieved");
    }

    [Fact]
    public void Everything_that_rules_a_treatment_out_has_to_change() =>
        Changes(
            Advisor.Explain(
                LocalCases.Runner.WithYes(Finding.Raynauds, Finding.BrokenSkin, Finding.PoorCirculation), Treatment.IceWithCompression),
            "recommended")
            .Should().Equal("raynauds=no", "poorCirculation=no", "brokenSkin=no");

    [Fact]
    public void At_17_the_age_alone_keeps_the_last_resort_closed_and_the_nearest_that_opens_it_is_named() =>
        Changes(Advisor.Explain(Case("all-failed-at-17"), Treatment.Nsaid), "lastResort").Should().Equal("age=18");

    [Theory]
    [MemberData(nameof(Ids))]
    public void Nothing_is_said_to_open_the_way_to_surgery(string id)
    {
        var explanation = Advisor.Explain(Case(id), Treatment.Surgery);

        explanation.Alternatives.Should().BeEmpty();
        explanation.OutOfReach.Should().NotBeNull();
        explanation.ToText().Should().NotContain("could change").And.NotContain("recommended");
    }

    [Fact]
    public void Where_nothing_lifts_the_warning_that_is_said_plainly() => Advisor.Explain(Case("typical-runner"), Treatment.Surgery)
        .OutOfReach.Should().Be("Nothing that can be answered or reported changes this.");

    [Fact]
    public void A_reason_is_explained_where_it_is_absent_and_where_it_is_present()
    {
        var absent = Advisor.Explain(Case("injury-at-54"), "possibleFracture");
        absent.Outcome.Should().Be("absent");
        absent.Because.Should().BeEmpty();
        absent.ToText().Should().NotContain(AdviceTexts.English["referral.possibleFracture"]);
        Changes(absent, "present").Should().Equal("cannotBearWeight=yes");

        var present = Advisor.Explain(Case("ottawa-at-55"), "possibleFracture");
        present.Outcome.Should().Be("present");
        present.Facts.Select(fact => fact.Fact).Should().Equal("age=55", "recentInjury=yes");
        Changes(present, "absent").Should().Equal("recentInjury=no");
    }

    [Fact]
    public void A_reason_that_needs_several_facts_names_them_all()
    {
        Changes(Advisor.Explain(Case("typical-runner"), ReferralCode.PulmonaryEmbolism), "present")
            .Should().Equal("calfSwelling=yes", "chestPainOrBreathlessness=yes");
        Changes(Advisor.Explain(Case("typical-runner"), ReferralCode.ChildhoodHipEmergency), "present")
            .Should().Equal("cannotBearWeight=yes", "hipOrGroinPain=yes", "age=15");
        Changes(Advisor.Explain(Case("typical-runner"), ReferralCode.CancerHistory), "present")
            .Should().Equal("historyOfCancer=yes", "examConsistent=yes", "imagingNormal=yes");
        Changes(Advisor.Explain(Case("hip-and-limp-at-30"), ReferralCode.HipComplaint), "absent")
            .Should().Equal("hipOrGroinPain=no", "limp=no");
    }

    [Theory]
    [Trait(TestKind.Trait, TestKind.Proof)]
    [MemberData(nameof(Ids))]
    public void Every_explanation_of_a_worked_case_agrees_with_its_advice_and_every_change_with_a_run(string id)
    {
        var @case = Case(id);
        foreach (var treatment in Sample<Treatment>(id))
        {
            var verdict = Advisor.Check(@case, treatment);
            var explanation = Advisor.Explain(@case, treatment);
            explanation.Outcome.Should().Be(Codes.Of(verdict.Verdict));
            explanation.Because.Select(reason => (reason.Rule, string.Join(' ', reason.Facts)))
                .Should().Equal(verdict.Because.Select(reason => (reason.Rule, string.Join(' ', reason.Facts.Select(fact => fact.Text)))));
            foreach (var alternative in explanation.Alternatives)
                EachIsNeeded(@case, alternative, changed => Codes.Of(Advisor.Check(changed, treatment).Verdict));
        }

        foreach (var code in Sample<ReferralCode>(id))
        {
            var explanation = Advisor.Explain(@case, code);
            explanation.Outcome.Should().Be(Reason(@case, code));
            foreach (var alternative in explanation.Alternatives)
                EachIsNeeded(@case, alternative, changed => Reason(changed, code));
        }
    }

    [Fact]
    public void A_code_that_is_neither_is_refused_with_the_nearest()
    {
        var explain = () => Advisor.Explain(KneeCase.Empty, "nsiad");

        explain.Should().Throw<ArgumentException>().WithMessage("*'nsiad'*Did you mean 'nsaid'?*");
    }

    [Fact]
    public void As_text_it_says_what_is_true_of_the_case_in_a_readers_words()
    {
        var text = Advisor.Explain(Case("painful-squat").With(TreatmentStep.StopPainAndSwelling, StepOutcome.Achieved)
            .With(TreatmentStep.CorrectCauses, StepOutcome.Achieved), Treatment.DropSquat).ToText();

        text.Should().StartWith($"{AdviceTexts.English["treatment.dropSquat.name"]}: ruled out\n\n")
            .And.Contain("\n  * pain when squatting: yes (squattingPain=yes)\n")
            .And.Contain("\n  < A contraindicated treatment has that verdict, whatever else holds. [verdict.contraindicated]\n");
    }

    [Fact]
    public void What_would_change_it_reads_as_a_sentence() => Advisor
        .Explain(Case("third-step-now"), Treatment.DropSquat).ToText()
            .Should().Contain("  - Would be recommended if the answer to \"pain when squatting\" were no (squattingPain=no).\n");

    [Fact]
    public void What_nobody_can_change_is_said_as_what_it_depends_on_and_never_as_a_way_to_get_the_treatment()
    {
        Advisor.Explain(Case("all-failed-at-17"), Treatment.Nsaid).ToText()
            .Should().Contain("  - This depends on age: 17 (age=17).\n").And.NotContain("if your age");
        Advisor.Explain(LocalCases.Runner.WithYes(Finding.Raynauds), Treatment.IceWithCompression).Alternatives.Should()
            .OnlyContain(
                alternative => alternative.Summary.StartsWith("This depends on ") && alternative.Summary.EndsWith("yes (raynauds=yes)."));
        Advisor.Explain(LocalCases.Runner.WithYes(Finding.HotSwollenJoint), ReferralCode.SepticArthritis).Alternatives.Should()
            .OnlyContain(
                alternative => alternative.Summary.StartsWith("This depends on ")
                    && alternative.Summary.EndsWith("yes (hotSwollenJoint=yes)."));
    }

    [Fact]
    public void An_outcome_is_undone_by_taking_it_out()
    {
        var @case = LocalCases.Runner.WithYes(Finding.TakesWarfarin).With(Treatment.Nsaid, TreatmentOutcome.Relief);
        var alternative = Advisor.Explain(@case, ReferralCode.NsaidDespiteContraindication).Alternatives.Should().ContainSingle().Subject;

        alternative.Changes.Select(change => (change.Code, change.To)).Should().Equal(("nsaid", null));
        alternative.Summary.Should().StartWith("Would not apply if ").And.Contain("were not among what was tried");
        alternative.Sentence.Should().Be(alternative.Summary.Replace(" (nsaid).", "."), "a person has no use for codes");
    }

    [Fact]
    public void An_absent_reason_does_not_apply() =>
        Advisor.Explain(Case("hot-swollen-joint"), ReferralCode.ChildUnder12).ToText().Should().Contain(": does not apply\n");

    [Fact]
    public void What_a_host_decided_is_said_and_not_put_down_to_the_protocol()
    {
        var explanation = LocalAdvisors.With<NoIceUnder16>().Explain(LocalCases.Runner.WithAge(15), Treatment.IceWithCompression);

        explanation.Paragraphs[1].Should().Be("Under 16, ask us before you use ice.");

        (explanation.Outcome, explanation.IsDecidedByHost).Should().Be(("withheld", true));
        Advisor.Explain(LocalCases.Runner.WithAge(15), Treatment.IceWithCompression).IsDecidedByHost.Should().BeFalse();
    }

    /// <summary>Some of the codes, others with the next case; every night all of them.</summary>
    private static IEnumerable<TCode> Sample<TCode>(string id)
        where TCode : struct, Enum =>
        Enum.GetValues<TCode>().Where((_, place) => place % Apart == WorkedCase.All.Keys.ToList().IndexOf(id) % Apart);

    private static void EachIsNeeded(KneeCase @case, Alternative alternative, Func<KneeCase, string> outcome)
    {
        alternative.Summary.Should().MatchRegex(Sentence);
        outcome(Changed(@case, alternative.Changes)).Should().Be(alternative.Outcome);
        foreach (var change in alternative.Changes)
            outcome(Changed(@case, alternative.Changes.Except([change])))
                .Should().NotBe(alternative.Outcome, "{0} needs {1}", alternative.Summary, change.Text);
    }

    private static KneeCase Case(string id) => WorkedCase.All[id].Case;

    private static string Reason(KneeCase @case, ReferralCode code) =>
        Advisor.Advise(@case).Referral.Reasons.Any(reason => reason.Code == code) ? "present" : "absent";

    private static KneeCase Changed(KneeCase @case, IEnumerable<FactChange> changes) =>
        changes.Aggregate(@case, (changed, change) => change.ApplyTo(changed));

    private static IEnumerable<string> Changes(Explanation explanation, string outcome) => explanation.Alternatives
        .Single(alternative => alternative.Outcome == outcome).Changes.Select(change => $"{change.Code}={change.To}");
}
