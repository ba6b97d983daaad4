using System.Text.RegularExpressions;

namespace RunnersKnee.Rules.Tests.Texts;

/// <summary>What certain texts must say, and must not.</summary>
public sealed class ContentTests
{
    private static readonly string[] NaturalProducts =
    [
        "turmeric", "curcum", "willow", "ginger", "boswellia", "bromelain", "arnica", "fish oil",
    ];

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    private static AdviceTexts Texts => AdviceTexts.English;

    [Fact]
    public void Who_does_not_run_reads_of_no_run()
    {
        var advisor = new RunnersKneeAdvisor(new RunnersKneeOptions { GuidelineAdditions = true });
        var person = KneeCase.Empty.WithAge(40).WithYes(Finding.KneecapPain, Finding.StairsPain, Finding.TightHamstrings)
            .WithNo(Finding.RunsOrPlaysSport);

        foreach (var kneeCase in (KneeCase[])[person, person.With(TreatmentStep.StopPainAndSwelling, StepOutcome.Achieved)])
            advisor.Advise(kneeCase).ToText()
                .Should().NotMatchRegex("(?i)(each|short) runs?\\b").And.NotContainAny("run again", "Run less");
    }

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
    public void The_evidence_is_told_as_far_as_it_goes()
    {
        Texts["evidence.RK-20"]
            .Should().Contain("within safe limits").And.NotContain("no harm", "that limits are safe was read, not that cold is");
        Texts["evidence.runningStop"]
            .Should().Contain("The later it is found").And.NotContain("running makes it worse", "what was read is that delay does");
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
        Texts.Sentence(Urgency.None, 7).Should().Be("7 warning signs have not been asked about or answered, so this is no all-clear.");
        Texts.Sentence(Urgency.SameDay, 7).Should().Be(Texts["urgency.sameDay"]);
    }

    [Theory]
    [InlineData(RunningAdvice.OnlyPainFree, "running.onlyPainFree", Finding.KneecapPain, Finding.RunningPain)]
    [InlineData(RunningAdvice.StopUntilSeen, "running.stopUntilSeen", Finding.KneecapPain, Finding.RunningPain, Finding.LockedKnee)]
    [InlineData(RunningAdvice.StopUntilSeen, "running.stopUntilSeen", Finding.HipOrGroinPain)]
    public void Whether_to_run_is_said_in_the_words_of_what_was_decided(RunningAdvice advice, string key, params Finding[] findings)
    {
        var running = new RunnersKneeAdvisor().Advise(KneeCase.Empty.WithYes(findings)).Running!;

        (running.Advice, running.Text).Should().Be((advice, Texts[key]));
    }

    [Fact]
    public void No_text_says_that_there_is_time_for_someone_who_should_be_seen() =>
        Texts.Keys.Where(key => Texts[key].Contains("no rush", StringComparison.OrdinalIgnoreCase)).Should().BeEmpty();

    [Fact]
    public void What_makes_things_worse_is_named()
    {
        var made =
            KneeCase.Empty.With(Treatment.GaitAnalysis, TreatmentOutcome.Worse).With(Treatment.IceWithCompression, TreatmentOutcome.Worse);

        Reason(made, ReferralCode.GettingWorse).Should()
            .StartWith("By your account, this made things worse: Ice with compression; Gait analysis.").And.NotContain("{");
    }

    [Fact]
    public void What_is_used_although_it_is_ruled_out_is_named() => Reason(
        KneeCase.Empty.WithYes(Finding.Raynauds).With(Treatment.IceWithCompression, TreatmentOutcome.Ongoing), ReferralCode.ContraindicatedInUse)
        .Should().StartWith("This does not go with one of your answers: Ice with compression.");

    [Fact]
    public void Only_the_serious_signs_that_were_answered_yes_are_named()
    {
        var serious = KneeCase.Empty.WithYes(Finding.BoneMass, Finding.NightOrRestPain).WithNo(Finding.UnexplainedWeightLoss)
            .WithUnknown(Finding.HistoryOfCancer);

        Reason(serious, ReferralCode.SeriousPathology).Should()
            .Contain($": {Texts["finding.nightOrRestPain"]}; {Texts["finding.boneMass"]}.").And.NotContain("weight").And
            .NotContain("cancer");
    }

    [Theory]
    [InlineData(Finding.TakesWarfarin, true)]
    [InlineData(Finding.TakesOtherAnticoagulant, true)]
    [InlineData(Finding.KidneyDisease, false)]
    public void Bleeding_is_named_where_a_blood_thinner_meets_an_NSAID(Finding finding, bool isNamed) => Reason(
        KneeCase.Empty.WithYes(finding).With(Treatment.Nsaid, TreatmentOutcome.Relief), ReferralCode.NsaidDespiteContraindication)
        .Contains("bleeding", StringComparison.Ordinal).Should().Be(isNamed);

    [Fact]
    public void Who_has_physical_therapy_already_is_not_told_to_book_it()
    {
        Short(KneeCase.Empty.With(Treatment.PhysicalTherapy, TreatmentOutcome.Ongoing), Treatment.PhysicalTherapy)
            .Should().Contain("keep it up");
        Short(KneeCase.Empty, Treatment.PhysicalTherapy).Should().Contain("book it");
    }

    [Fact]
    public void What_is_about_running_waits_while_running_is_to_stop()
    {
        Short(KneeCase.Empty.WithYes(Finding.Limp), Treatment.FlatSurfaceRunning).Should().StartWith("Once you may run again");
        Short(KneeCase.Empty, Treatment.FlatSurfaceRunning).Should().StartWith("Run on flat ground");
        Enum.GetValues<Treatment>().Select(treatment => Short(KneeCase.Empty.WithYes(Finding.Limp), treatment))
            .Where(text => Regex.IsMatch(text, @"\b[Rr]un", RegexOptions.None, Limit))
            .Should().OnlyContain(text => text.StartsWith("Once you may run again", StringComparison.Ordinal));
    }

    /// <summary>The numbers in words of a treatment are those of its dose.</summary>
    [Fact]
    public void Numbers_in_texts_agree_with_the_tables()
    {
        foreach (var (treatment, dose) in TreatmentCatalogue.All.Where(row => row.Dose is not null)
            .Select(row => (row.Treatment, row.Dose!)))
        {
            var text = Texts[TextKeys.Of(treatment)];
            foreach (var minutes in (int?[])[dose.MinutesPerSessionMax, dose.MinutesPerDayMax])
                (minutes is null || text.Contains($"{minutes} minutes", StringComparison.Ordinal)).Should().BeTrue(text);
            (dose.TimesPerDayMax is not { } most || Regex.IsMatch(text, $@"\b{most} (at most|times a day)", RegexOptions.None, Limit))
                .Should().BeTrue(text);
            (
                dose.TimesPerDaySource is not { } source
                    || text.Contains($"{source.Min} to {source.Max} times a day", StringComparison.Ordinal)).Should().BeTrue(text);
        }

        Ages("caution.", AgeCaution.Under18.Code, "18");
        Ages("caution.", AgeCaution.From60.Code, "60");
    }

    [Theory]
    [InlineData("note.lastResortUnder18", "18")]
    [InlineData("note.olderKnee", "45")]
    [InlineData("referral.childhoodHipEmergency", "16")]
    [InlineData("referral.childhoodHipDisease", "16")]
    [InlineData("referral.childUnder12", "12")]
    [InlineData("referral.acuteInjury", "7 days")]
    [InlineData("question.recentInjury", "7 days")]
    [InlineData("question.rapidSwelling", "4 weeks")]
    [InlineData("question.patellarDislocation", "3 months")]
    [InlineData("question.recentFluoroquinolone", "6 months")]
    [InlineData("question.kneeReplacementPlanned", "3 months")]
    [InlineData("question.boneStressRisk", "3 months")]
    [InlineData("question.cannotBearWeight", "four steps")]
    [InlineData("question.multipleJointsOrMorningStiffness", "half an hour")]
    [InlineData("question.hipOrGroinPain.help", "16")]
    [InlineData("running.withinPainLimit", "2 out of 10")]
    public void A_bound_of_the_tables_is_named(string key, string bound) => Texts[key].Should().Contain(bound);

    [Fact]
    public void A_question_has_at_most_twenty_five_words_a_short_label_and_words_on_what_counts()
    {
        foreach (var finding in Enum.GetValues<Finding>())
        {
            var question = Texts.QuestionFor(finding);
            question.Text.Split(' ').Length.Should().BeLessThanOrEqualTo(25, question.Text);
            question.Short!.Length.Should().BeLessThanOrEqualTo(60, question.Short);
            question.Short.Should().NotEndWith(".").And.NotContain("?");
            question.Help.Should().EndWith(".");
            question.Answers.Select(answer => answer.Answer).Should().Equal(Answer.Yes, Answer.No, Answer.Unknown);
            question.Answers.Should().OnlyHaveUniqueItems(answer => answer.Text);
        }
    }

    [Fact]
    public void An_answer_on_an_examination_says_whether_there_was_one()
    {
        Texts.QuestionFor(Finding.ExamConsistent).Answers.Select(answer => answer.Text).Should()
            .Equal("Yes, and it fits runner's knee", "Yes, and something else was found", "Not examined");
        Texts.QuestionFor(Finding.StairsPain).Answers.Select(answer => answer.Text)
            .Should().Equal(Texts["answer.yes"], Texts["answer.no"], Texts["answer.unknown"]);
    }

    [Fact]
    public void Who_can_answer_a_question_stands_beside_it()
    {
        Findings(Answerer.WhoeverFeelsForIt).Should().BeEquivalentTo(
        [
            Finding.PatellaTenderness, Finding.FibularHeadTenderness, Finding.FocalBoneTenderness, Finding.BoneMass,
            Finding.LocalTendernessElsewhere,
        ]);
        Findings(Answerer.Clinician).Should().BeEquivalentTo([.. ReferenceCatalogue.Examinations, .. ReferenceCatalogue.Causes]);

        static IEnumerable<Finding> Findings(Answerer answerer) =>
            Enum.GetValues<Finding>().Where(finding => Texts.QuestionFor(finding).AnsweredBy == answerer);
    }

    [Fact]
    public void Short_lines_and_reasons_are_found_by_what_they_are_about()
    {
        var warnings = new RunnersKneeAdvisor().Advise(KneeCase.Empty.WithYes(Finding.KneecapPain)).Warnings;

        warnings.Select(Texts.Short).Should().Equal(
            Texts["warning.nsaid.avoid.short"], Texts["warning.cortisoneInjection.avoid.short"],
            Texts["warning.straightLegRaise.avoid.short"], Texts["warning.surgery.noOption.short"]);
        Texts.Short(Treatment.GaitAnalysis).Should().Be(Texts["treatment.gaitAnalysis.short"]);
        Texts.Contraindication(Treatment.Nsaid, Finding.Pregnancy).Should().Be(Texts["contraindication.nsaid.pregnancy"]);
    }

    [Theory]
    [InlineData(Treatment.Nsaid)]
    [InlineData(Treatment.CortisoneInjection)]
    [InlineData(Treatment.StraightLegRaise)]
    public void What_was_tried_is_not_said_to_come_when_all_else_has_failed(Treatment treatment)
    {
        var failed = KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.StairsPain)
            .With(TreatmentStep.StopPainAndSwelling, StepOutcome.Failed)
            .With(TreatmentStep.CorrectCauses, StepOutcome.Failed);
        Words(failed).Should().Contain("not before all else has failed");
        var spent = failed.With(TreatmentStep.Strengthen, StepOutcome.Failed).With(treatment, TreatmentOutcome.NoRelief);
        Words(spent).Should().Contain("not an option").And.NotContain("all else");

        string Words(KneeCase told)
        {
            var warning = new RunnersKneeAdvisor().Advise(told).Warnings.Single(warning => warning.Treatment == treatment);
            warning.Level.Should().Be(WarningLevel.Avoid);
            return Texts.Short(warning) + " " + warning.Text;
        }
    }

    [Fact]
    public void Who_takes_a_prescribed_NSAID_that_nothing_rules_out_is_not_told_to_stop() => Texts["warning.nsaid.noOption"]
        .Should().Contain("talk to them before you stop it").And.NotContain("next dose", "that is said where it could harm");

    private static string Reason(KneeCase @case, ReferralCode code) =>
        new RunnersKneeAdvisor().Advise(@case).Referral.Reasons.Single(reason => reason.Code == code).Text;

    /// <summary>The short line of a treatment for a runner who was told more.</summary>
    private static string Short(KneeCase told, Treatment treatment)
    {
        var advice = new RunnersKneeAdvisor(new RunnersKneeOptions { GuidelineAdditions = true })
            .Advise(told.WithYes(Finding.KneecapPain, Finding.RunningPain, Finding.RunsOrPlaysSport));
        var recommendation =
            advice.Plan.Steps.SelectMany(step => step.Recommendations).SingleOrDefault(item => item.Treatment == treatment);
        return recommendation is null ? Texts.Short(treatment) : Texts.Short(recommendation, advice.Running);
    }

    private static void Ages(string prefix, string code, string age) => Texts.Keys
        .Where(key => key.StartsWith(prefix, StringComparison.Ordinal) && key.EndsWith($".{code}", StringComparison.Ordinal))
        .Should().NotBeEmpty().And.OnlyContain(key => Texts[key].Contains(age, StringComparison.Ordinal));
}
