namespace RunnersKnee.Rules.Tests.Texts;

/// <summary>What certain texts must say, and must not.</summary>
public sealed class ContentTests
{
    private static readonly string[] NaturalProducts = ["turmeric", "curcum", "willow", "ginger", "boswellia", "bromelain", "arnica", "fish oil"];

    private static AdviceTexts Texts => AdviceTexts.English;

    [Fact]
    public void Each_step_says_how_long_a_fair_trial_is_and_the_last_resort_says_it_again()
    {
        foreach (var step in Enum.GetValues<TreatmentStep>())
            Texts[TextKeys.Text(step)].Should().Contain("six weeks");
        Texts[TextKeys.LastResortText].Should().Contain("six weeks");
    }

    [Fact]
    public void Over_pronation_is_told_as_what_the_protocol_takes_for_the_main_cause()
    {
        foreach (var key in (string[])["note.aboutCondition", "step.correctCauses.text", "treatment.gaitAnalysis", "treatment.footOrthotics"])
            Texts[key].Should().Contain("main cause").And.Contain("rotocol").And.Contain("roll inwards");
        Texts["evidence.RK-15"].Should().StartWith("Research disagrees that this is the main cause");
    }

    [Fact]
    public void The_exam_note_says_that_images_do_not_show_it() =>
        Texts["note.examNeeded"].Should().Contain("An X-ray or MRI does not show runner's knee");

    [Fact]
    public void No_natural_anti_inflammatory_is_named_as_an_example()
    {
        foreach (var key in Texts.Keys.Where(key => !key.StartsWith("evidence.", StringComparison.Ordinal)))
            Texts[key].ToLowerInvariant().Should().NotContainAny(NaturalProducts, key);
    }

    [Fact]
    public void The_limits_of_labels_are_told()
    {
        Texts["treatment.topicalPainRelief"].Should().Contain("4 at most").And.Contain("7 days").And.Contain("Under 18");
        Texts["treatment.naturalAntiInflammatory"].Should().Contain("label").And.Contain("7 days").And.Contain("under 18");
    }

    [Fact]
    public void Pain_along_the_leg_comes_with_what_would_be_an_emergency() =>
        Texts["referral.referredPain"].Should().Contain("numb between the legs").And.Contain("passing water").And.Contain("emergency");

    [Fact]
    public void Quick_drop_squats_come_when_an_ordinary_squat_no_longer_hurts()
    {
        foreach (var key in (string[])["treatment.dropSquat", "contraindication.dropSquat.squattingPain", "verdict.contraindicated.dropSquat"])
            Texts[key].Should().Contain("ordinary squat").And.NotContain("pharmacist");
    }

    [Fact]
    public void No_word_on_surgery_reads_as_if_more_answers_could_change_it()
    {
        foreach (var verdict in (Verdict[])[Verdict.Avoid, Verdict.DeferToClinician, Verdict.NotAssessed])
            Texts.Of(verdict, Treatment.Surgery).Should().NotContainAny("answer", "yet", "help you decide");
    }

    [Fact]
    public void A_short_line_is_short()
    {
        foreach (var key in Texts.Keys.Where(key => key.EndsWith(".short", StringComparison.Ordinal)))
            Texts[key].Length.Should().BeLessThanOrEqualTo(60, "'{0}' says: {1}", key, Texts[key]);
    }

    [Fact]
    public void What_a_first_screen_says_is_one_sentence()
    {
        string[] sentences =
        [
            .. Enum.GetValues<Urgency>().SelectMany(urgency => (string[])[Texts.Sentence(urgency, 0), Texts.Sentence(urgency, 3)]),
            .. Enum.GetValues<Likelihood>().Select(Texts.Sentence),
            .. Texts.Keys.Where(key => key.StartsWith("running.", StringComparison.Ordinal)).Select(key => Texts[key]),
        ];

        sentences.Should().OnlyContain(text => text.EndsWith('.') && text.Count(letter => letter == '.') == 1);
    }

    [Fact]
    public void Not_every_warning_sign_asked_is_no_all_clear()
    {
        Texts.Sentence(Urgency.None, 0).Should().Be(Texts["urgency.none"]);
        Texts.Sentence(Urgency.None, 7).Should().Be("None of your answers so far is a warning sign; 7 have not been asked or answered.");
        Texts.Sentence(Urgency.SameDay, 7).Should().Be(Texts["urgency.sameDay"]);
    }

    [Theory]
    [InlineData("running.notShown")]
    [InlineData("running.active", Finding.KneecapPain, Finding.RunningPain)]
    [InlineData("running.suspended", Finding.KneecapPain, Finding.RunningPain, Finding.LockedKnee)]
    [InlineData("running.emergency", Finding.KneecapPain, Finding.RunningPain, Finding.HotSwollenJoint)]
    public void Whether_to_run_follows_from_urgency_and_plan(string key, params Finding[] findings) =>
        Texts.OnRunning(new RunnersKneeAdvisor().Advise(KneeCase.Empty.WithYes(findings))).Should().Be(Texts[key]);

    [Fact]
    public void Short_lines_and_reasons_are_found_by_what_they_are_about()
    {
        var warnings = new RunnersKneeAdvisor().Advise(KneeCase.Empty.WithYes(Finding.KneecapPain)).Warnings;

        warnings.Select(Texts.Short).Should().Equal(
            Texts["warning.nsaid.avoid.short"], Texts["warning.cortisoneInjection.avoid.short"],
            Texts["warning.straightLegRaise.avoid.short"], Texts["warning.surgery.avoid.short"]);
        Texts.Short(Treatment.GaitAnalysis).Should().Be(Texts["treatment.gaitAnalysis.short"]);
        Texts.Contraindication(Treatment.Nsaid, Finding.Pregnancy).Should().Be(Texts["contraindication.nsaid.pregnancy"]);
    }
}
