using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CsCheck;
using RunnersKnee.Rules.Tests.Local;
using RunnersKnee.Rules.Tests.Texts;

namespace RunnersKnee.Rules.Tests.Print;

public sealed class PrintedAdviceTests
{
    private const string Hostile = "</title><script>alert(1)</script>\"'&\n# x\u001b[31m\u202e[a](b)";

    private static readonly RunnersKneeAdvisor Advisor = new(new RunnersKneeOptions { GuidelineAdditions = true });

    private static readonly KneeCase Runner = KneeCase.Empty.WithAge(34)
        .WithYes(
            Finding.KneecapPain, Finding.StairsPain, Finding.RunningPain, Finding.RunsOrPlaysSport, Finding.OverPronation, Finding.Asthma);

    private static readonly KneeCase LastResort =
        Enum.GetValues<TreatmentStep>().Aggregate(Runner, (@case, step) => @case.With(step, StepOutcome.Failed));

    private static readonly KneeCase ManyCautions = Runner.WithAge(70)
        .WithYes(Finding.Diabetes, Finding.KidneyDisease, Finding.TakesWarfarin, Finding.HeartDisease, Finding.Hypertension, Finding.PepticUlcer);

    [Fact]
    public void The_text_says_what_the_outline_says()
    {
        var advice = Advisor.Advise(Runner);
        foreach (var detail in Enum.GetValues<AdviceDetail>())
        {
            var outline = advice.ToOutline(new PrintOptions { Detail = detail });
            advice.ToText(new PrintOptions { Detail = detail }).Should()
                .ContainAll(outline.FirstScreen.Concat(outline.Details).SelectMany(section => section.Lines).Select(line => line.Text));
        }
    }

    [Fact]
    public void A_longer_form_says_more_and_only_the_longest_names_rules()
    {
        var advice = Advisor.Advise(Runner);

        advice.ToText().Length.Should().BeLessThan(advice.ToText(new PrintOptions { Detail = AdviceDetail.Full }).Length);
        advice.ToText(new PrintOptions { Detail = AdviceDetail.Full }).Should().NotContain("RK-20");
        advice.ToText(new PrintOptions { Detail = AdviceDetail.WithReasons })
            .Should().Contain("RK-20").And.Contain("plan.treatment.iceWithCompression").And.Contain("kneecapPain=yes");
    }

    [Fact]
    public void Physical_therapy_the_main_cause_and_what_to_avoid_stand_on_the_first_screen()
    {
        var screen = Advisor.Advise(Runner).ToOutline().FirstScreen;

        screen[1].Lines[0].Text.Should().StartWith("Physical therapy");
        screen[1].Lines[^1].Text.Should().Contain("over-pronation");
        screen[2].Lines.Should().HaveCount(4).And.OnlyContain(line => line.Text.Contains("not before") || line.Text.Contains("never"));
    }

    [Fact]
    public void The_most_useful_of_a_step_comes_first_and_JSON_keeps_the_order_of_the_table()
    {
        var advice = Advisor.Advise(Runner.WithNo(Finding.SquattingPain).WithYes(Finding.Raynauds));
        EvidenceVerdict[] order =
        [
            EvidenceVerdict.Concordant, EvidenceVerdict.NotAddressed, EvidenceVerdict.Mixed, EvidenceVerdict.Discordant,
        ];
        foreach (var step in advice.Plan.Steps)
        {
            step.Recommendations.Select(item => item.Treatment).Should().BeInAscendingOrder(Comparer<Treatment>.Create((one, other) =>
                Codes.Members<Treatment>().ToList().IndexOf(one) - Codes.Members<Treatment>().ToList().IndexOf(other)));
            step.MostUsefulFirst.Should().BeEquivalentTo(step.Recommendations).And.Equal(step.Recommendations
                .OrderByDescending(item => item.Status).ThenBy(item => Array.IndexOf(order, item.Evidence.Verdict)));
        }

        advice.Plan.Steps[0].MostUsefulFirst.Select(item => item.Treatment).Should().StartWith([Treatment.PhysicalTherapy]).And.EndWith(
            [Treatment.PostActivityIceAndTopical, Treatment.IceWithCompression]);
        AdviceJson.Write(advice).Should().NotContain("mostUsefulFirst");
    }

    [Fact]
    public void What_research_makes_of_the_main_cause_follows() =>
        Advisor.Advise(Runner).ToText().Should().Contain("Research disagrees that this is the main cause.");

    [Fact]
    public void What_is_said_of_several_treatments_is_said_once()
    {
        var text = Advisor.Advise(Runner.With(TreatmentStep.StopPainAndSwelling, StepOutcome.Achieved)).ToText();

        text.Split("To stretch around exercise").Should().HaveCount(2);
    }

    [Theory]
    [InlineData("The evidence is mixed. Cold is not recommended. More.", "The evidence is mixed. Cold is not recommended.")]
    [InlineData("Guidance disagrees about how often. Labels say less.", "Guidance disagrees about how often.")]
    [InlineData("Guidance is mixed.", "Guidance is mixed.")]
    [InlineData("The effect is small (0.41, 0.17 to 0.98), that is all. Next.", "The effect is small (0.41, 0.17 to 0.98), that is all.")]
    public void In_short_evidence_is_the_first_sentence_that_says_something(string text, string inShort) =>
        FirstSentence.Of(text).Should().Be(inShort);

    [Fact]
    public void Findings_that_rule_out_the_same_treatments_are_asked_for_together()
    {
        var step = Advisor.Advise(Runner).Plan.Steps[0];

        var groups = AskFirst.Groups(step);

        groups.Select(group => group.Findings).Should().ContainEquivalentOf(
            new[] { Finding.Raynauds, Finding.ColdHypersensitivity, Finding.ImpairedSensation, Finding.PoorCirculation });
        groups.SelectMany(group => group.Findings).Should().OnlyHaveUniqueItems()
            .And.BeEquivalentTo(step.Recommendations.SelectMany(item => item.Unanswered).Distinct());
    }

    [Fact]
    public void An_emergency_says_one_thing_in_short() =>
        Advisor.Advise(Runner.WithYes(Finding.HotSwollenJoint)).ToOutline().FirstScreen.Should().ContainSingle()
            .Which.Lines[0].Should().Be(new AdviceLine { Kind = AdviceLineKind.Safety, Text = AdviceTexts.English["urgency.emergency"] });

    [Fact]
    public void Every_word_of_the_plan_and_of_the_warnings_is_in_the_full_form() =>
        CaseGenerator.CasesAndAdditions.Select(given => given.Case).Sample(
        @case =>
        {
            var advice = Advisor.Advise(@case);
            var text = advice.ToText(new PrintOptions { Detail = AdviceDetail.Full });
            text.Should().ContainAll(
            [
                advice.Disclaimer,
                .. advice.Notes.Where(
                    note => advice.Plan.Status != PlanStatus.Active
                        || note.Code is not (NoteCode.PlanFinished or NoteCode.LastResortUnder18)).Select(note => note.Text),
                .. advice.Referral.Reasons.Select(reason => reason.Text),
                .. advice.Warnings.Select(warning => warning.Text),
                .. advice.Verdicts.Select(verdict => verdict.Text),
                .. advice.LastResort.Options.Select(option => option.Text),
            ]);
        },
        iter: 300);

    [Fact]
    public void No_word_is_hard_wired() => CaseGenerator.CasesAndAdditions.Select(given => given.Case).Sample(
        @case =>
        {
            var advice = new RunnersKneeAdvisor(new RunnersKneeOptions { Texts = PseudoLanguage.Texts }).Advise(@case.WithId(null));
            var text = Regex.Replace(
                advice.ToText(new PrintOptions { Detail = AdviceDetail.Full, Texts = PseudoLanguage.Texts }), "⟦[^⟦⟧]*⟧", "",
                RegexOptions.None, TimeSpan.FromSeconds(1));
            Regex.Replace(text, "⟦.*?⟧|sha256-[0-9a-f]+", "", RegexOptions.None, TimeSpan.FromSeconds(1))
                .Should().NotMatchRegex("[a-z]{3}");
        },
        iter: 20);

    [Fact]
    public void The_sheet_is_one_well_formed_page_that_asks_for_nothing_else() =>
        CaseGenerator.CasesAndAdditions.Select(given => given.Case).Sample(
        @case =>
        {
            var page = Body(Advisor.Advise(@case.WithId(Hostile)).ToHtml());
            page.Descendants().Select(element => element.Name.LocalName).Should().NotContain(["script", "img", "link", "iframe", "a"]);
            page.Descendants().Attributes().Select(attribute => attribute.Name.LocalName).Distinct().Should().BeSubsetOf(["class"]);
        },
        iter: 200);

    [Fact]
    public void What_comes_from_outside_stays_text()
    {
        var advice = Advisor.Advise(Runner.WithId(Hostile)) with
        {
            Local = [new LocalAddition { Rule = "r", Code = "c", Text = Hostile }],
        };

        advice.ToHtml(new PrintOptions { Texts = AdviceTexts.English.With("print.now", Hostile) })
            .Should().NotContain("<script").And.NotContain("\u001b").And.NotContain("\u202e");
        advice.ToText().Should().NotContain("\u001b").And.NotContain("\u202e").And.NotContain("\n# x");
    }

    [Fact]
    public void The_sheet_is_a_few_hundred_words()
    {
        foreach (var @case in (KneeCase[])[Runner, LastResort, LastResort.WithNo(Finding.Asthma), KneeCase.Empty, ManyCautions, Runner.WithYes(Finding.HotSwollenJoint), Runner.WithYes(Finding.LockedKnee, Finding.GivingWay)])
            Words(Advisor.Advise(@case).ToHtml()).Should().BeInRange(50, 550);
    }

    [Fact]
    public void The_sheet_has_a_line_for_the_clinician_and_says_when_to_call_for_help() =>
        Advisor.Advise(Runner).ToHtml()
            .Should().Contain("For the clinician").And.Contain("Speaks for it: lasting or returning pain around or behind the kneecap")
            .And.Contain("Who to see, and when").And.Contain("Call your emergency number at once for chest pain");

    [Fact]
    public void The_sheet_tells_a_clinician_the_answers_that_matter_and_bears_the_day_that_the_host_passes()
    {
        var told = Runner.WithNo(Finding.SquattingPain).WithYes(Finding.TakesWarfarin, Finding.LockingKnee)
            .With(Treatment.Nsaid, TreatmentOutcome.Relief)
            .With(Treatment.IceWithCompression, TreatmentOutcome.NoRelief).With(TreatmentStep.StopPainAndSwelling, StepOutcome.InProgress);
        var advice = Advisor.Advise(told);

        var sheet = Body(advice.ToHtml(new PrintOptions { Case = told, Day = new DateOnly(2026, 2, 3) })).Descendants("li")
            .Select(line => line.Value);

        sheet.Should().Contain(
            line => line.StartsWith("Age: 34. Runner's knee is likely. Speaks for it: ") && line.Contains("Not there: pain when squatting."));
        sheet.Should().Contain(
            $"Answered yes: {Names(Finding.LockingKnee, Finding.RunsOrPlaysSport, Finding.TakesWarfarin, Finding.Asthma)}");
        sheet.Should().Contain("In use: NSAIDs (anti-inflammatory painkillers) (it helped)").And
            .Contain("Tried: Ice with compression (it did not help)");
        sheet.Should().Contain("Stop the pain and swelling (under way)");
        advice.ToHtml(new PrintOptions { Case = told, Day = new DateOnly(2026, 2, 3) }).Should().Contain(">2026-02-03<");
        advice.ToHtml().Should().NotContain("Answered yes").And.NotContain("2026");
    }

    [Fact]
    public void An_advice_that_was_read_from_JSON_is_written_out_too()
    {
        var advice = AdviceJson.Read(AdviceJson.Write(Advisor.Advise(Runner)));

        advice.ToText().Should().Contain("This is likely to be runner's knee.");
    }

    [Fact]
    public void What_a_person_must_leave_out_is_said_with_its_reason_in_every_form()
    {
        var advice = Advisor.Advise(Runner.WithYes(Finding.TakesWarfarin));
        foreach (var form in EveryForm(advice))
        {
            form.Should().Contain("NSAIDs such as ibuprofen: leave these out").And.Contain("makes bleeding more likely");
            form.Should().NotContain("NSAIDs such as ibuprofen: not before all else has failed");
        }
    }

    [Theory]
    [InlineData(Treatment.IceWithCompression)]
    [InlineData(Treatment.Nsaid)]
    public void Why_a_local_rule_holds_a_treatment_back_stands_beside_it_in_every_form(Treatment held)
    {
        var told = Runner.Considering(held);
        var advice = LocalAdvisors.With(guidelineAdditions: false, new HoldBack(held)).Advise(told);
        LocalAddition[] reason =
        [
            new LocalAddition { Rule = $"local.holdBack.{Codes.Of(held)}", Code = "local.held", Text = "Held back." },
        ];

        advice.Verdicts[0].WithheldBy.Should().Equal(reason);
        AdviceJson.Write(advice, detail: AdviceDetail.Brief)
            .Should().Contain($"\"withheldBy\":[{{\"rule\":\"{reason[0].Rule}\",\"code\":\"local.held\"}}]");
        if (held == Treatment.IceWithCompression)
        {
            advice.Plan.Steps[0].Recommendations.Single(item => item.Treatment == held).WithheldBy.Should().Equal(reason);
            advice.ToText()
                .Should().Contain($"\n- {Name(held)}: leave this out (Held back.)\n").And.Contain("what to do instead.\n  Held back.\n");
            advice.ToText(new PrintOptions { Detail = AdviceDetail.Full })
                .Should().Contain($"\n- {Name(held)}: leave this out (Held back.)\n");
        }
        else
        {
            advice.Warnings.Single(warning => warning.Treatment == held).WithheldBy.Should().Equal(reason);
            advice.ToText().Should().MatchRegex("(?i)\n- [^\n]*ibuprofen[^\n]*\n  Held back\\.\n");
            advice.ToText(new PrintOptions { Detail = AdviceDetail.Full }).Should().Contain("\n  Held back.\n");
            advice.ToHtml().Should().Contain("Held back.");
        }

        AdviceJson.Write(Advisor.Advise(told)).Should().NotContain("withheldBy");
    }

    [Fact]
    public void Where_something_rules_it_out_besides_both_are_said() =>
        LocalAdvisors.With(guidelineAdditions: false, new HoldBack(Treatment.IceWithCompression)).Advise(Runner.WithYes(Finding.Raynauds))
            .ToText().Should().MatchRegex($"{Name(Treatment.IceWithCompression)}: leave this out \\(.*Raynaud.*; Held back\\.\\)");

    [Fact]
    public void What_calls_for_care_with_a_treatment_that_is_warned_against_is_said_in_every_form()
    {
        var advice = Advisor.Advise(KneeCase.Empty.WithAge(61).WithYes(Finding.KneecapPain, Finding.StairsPain));
        foreach (var form in EveryForm(advice))
            form.Should().Contain("From the age of 60, NSAIDs upset the stomach, kidneys and heart more often.");
    }

    [Fact]
    public void Where_many_things_call_for_care_the_sheet_names_each_of_them() =>
        Advisor.Advise(ManyCautions).ToHtml()
            .Should().Contain(
                "NSAIDs (anti-inflammatory painkillers): diseased arteries of the heart, or a stroke at any time; high blood pressure; asthma; age");

    [Fact]
    public void What_makes_a_stress_injury_of_a_bone_more_likely_is_said_in_every_form()
    {
        foreach (var form in EveryForm(Advisor.Advise(Runner.WithYes(Finding.BoneStressRisk))))
            form.Should().Contain("Tell whoever examines your knee.");
    }

    [Fact]
    public void Who_does_not_run_reads_nothing_of_whether_to_run()
    {
        foreach (var form in EveryForm(Advisor.Advise(Runner.WithNo(Finding.RunsOrPlaysSport))))
            form.Should().NotContain(AdviceTexts.English["running.doesNotRun"]).And.NotContain("run only as much");
    }

    [Fact]
    public void The_full_form_says_why_to_run_or_not()
    {
        var advice = Advisor.Advise(Runner.WithYes(Finding.Limp));

        advice.ToText(new PrintOptions { Detail = AdviceDetail.Full })
            .Should().Contain("WHETHER TO RUN").And.Contain(advice.Running!.Evidence.Text);
        advice.ToText(new PrintOptions { Detail = AdviceDetail.WithReasons }).Should().Contain("Rule running.stopForSign: limp=yes");
    }

    [Fact]
    public void Whether_to_run_is_said_in_every_form()
    {
        foreach (var form in EveryForm(Advisor.Advise(Runner.WithYes(Finding.Limp))))
            form.Should().Contain(AdviceTexts.English["running.stopUntilSeen"]);
    }

    [Fact]
    public void Nothing_reassures_where_it_is_not_known_which_signs_are_open()
    {
        var written = AdviceJson.Write(Advisor.Advise(Runner.WithUnknown(Finding.HotSwollenJoint)));
        AdviceJson.Read(written).ToText().Should().Be(Advisor.Advise(Runner.WithUnknown(Finding.HotSwollenJoint)).ToText());

        var older = JsonNode.Parse(written)!.AsObject();
        older.Remove("openWarningSigns").Should().BeTrue();
        foreach (var form in EveryForm(AdviceJson.Read(older.ToJsonString())))
            form.Should().NotContain("None of your answers").And.Contain("It is not known which warning signs were asked about");
    }

    private static string Names(params Finding[] findings) => string.Join("; ", findings.Select(AdviceTexts.English.NameOf));

    private static string Name(Treatment treatment) => AdviceTexts.English[$"treatment.{Codes.Of(treatment)}.name"];

    private static string[] EveryForm(Advice advice) =>
    [
        .. Enum.GetValues<AdviceDetail>().Select(detail => advice.ToText(new PrintOptions { Detail = detail })),
        Body(advice.ToHtml()).Value,
    ];

    private static XElement Body(string html) =>
        XElement.Parse(html[html.IndexOf("<body", StringComparison.Ordinal)..html.IndexOf("</html>", StringComparison.Ordinal)]);

    private static int Words(string html) =>
        string.Join(' ', Body(html).DescendantNodes().OfType<XText>().Select(text => text.Value))
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
