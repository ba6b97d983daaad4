using Spectre.Console.Testing;
using Xunit.Abstractions;

namespace RunnersKnee.Sample.Tests;

public sealed class InterviewRunTests(ITestOutputHelper output)
{
    private static readonly RunnersKneeAdvisor Advisor = new();

    private static readonly string[] Typical = ["34", "", "n", "n", "1 2 5", "", "2n", "n", "n", ""];

    // Takes an anti-inflammatory painkiller and a blood thinner.
    private static readonly string[] OnBloodThinners = ["62", "1", "n", "n", "3", "1 2 6", "", "n", "n", "n", ""];

    // A parent answers: 13, pain on stairs and when running.
    private static readonly string[] Child = ["13", "", "n", "n", "1 2", "", "n", "n", "n", ""];

    [Fact]
    public async Task Numbers_are_a_yes_and_the_other_signs_a_no()
    {
        var (told, _) = await RunAsync("", "", "5 8? 10", "enough");

        told[Finding.CalfSwelling].Should().Be(Answer.Yes);
        told[Finding.JointOrSkinInfection].Should().Be(Answer.Unknown);
        told[Finding.HotSwollenJoint].Should().Be(Answer.No);
        told[Finding.CannotBearWeight].Should().Be(Answer.Yes);
        told.Age.Should().BeNull();
    }

    [Fact]
    public async Task After_the_age_and_what_is_taken_the_first_screen_has_every_emergency_with_the_heart_and_infection_among_them()
    {
        var (_, shown) = await RunAsync("34", "", "enough");

        shown.Should().Contain("About you (part 1 of 6)").And.Contain("Warning signs (part 2 of 6)");
        foreach (var finding in Enum.GetValues<Finding>().Where(finding => finding <= Finding.JointOrSkinInfection))
            shown.Should().Contain(AdviceTexts.English.QuestionFor(finding).Short);
    }

    [Fact]
    public async Task Help_says_what_counts_and_asks_again()
    {
        var (told, shown) = await RunAsync("34", "", "help 1 2", "help", "help 99", "2", "enough");

        foreach (var finding in (Finding[])[Finding.HotSwollenJoint, Finding.ColdOrNumbFoot])
        {
            var question = AdviceTexts.English.QuestionFor(finding);
            InOneLine(shown).Should().Contain($"{question.Text} {question.Help}");
        }

        shown.Should().Contain("Type the number after it: help 1 to help 15.").And.Contain("'99' is none of the numbers 1 to 15.");
        told[Finding.HotSwollenJoint].Should().Be(Answer.No);
        told[Finding.ColdOrNumbFoot].Should().Be(Answer.Yes);
    }

    [Fact]
    public async Task What_a_clinician_answers_has_its_answers_in_words()
    {
        var (_, shown) = await RunAsync("34", "", "n", "n", "1 2 5", "enough");

        foreach (var answer in AdviceTexts.English.QuestionFor(Finding.ExamConsistent).Answers)
            InOneLine(shown).Should().Contain(answer.Text);
    }

    [Fact]
    public async Task An_emergency_stops_it_at_once()
    {
        var (told, shown) = await RunAsync("34", "", "1", "n");

        told[Finding.GivingWay].Should().BeNull();
        shown.Should().Contain(">> Call your emergency number now.").And.NotContain("part 3");
    }

    [Fact]
    public async Task None_is_a_no_only_to_what_a_person_knows()
    {
        var (told, _) = await RunAsync("34", "", "none", "none", "1 2", "none", "", "none", "enough");

        told[Finding.LockedKnee].Should().Be(Answer.No);
        told[Finding.RunsOrPlaysSport].Should().Be(Answer.No);
        foreach (var finding in (Finding[])[Finding.FibularHeadTenderness, Finding.FocalBoneTenderness, Finding.BoneMass, Finding.ExamConsistent, Finding.ImagingNormal])
            told[finding].Should().Be(Answer.Unknown);
    }

    [Fact]
    public async Task What_others_have_to_look_for_is_a_no_where_it_is_said()
    {
        var (told, _) = await RunAsync("34", "", "12-", "6-", "1 2", "2-", "enough");

        told[Finding.FibularHeadTenderness].Should().Be(Answer.No);
        told[Finding.FocalBoneTenderness].Should().Be(Answer.No);
        told[Finding.ExamConsistent].Should().Be(Answer.Unknown);
        told[Finding.ImagingNormal].Should().Be(Answer.No);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("don't know")]
    [InlineData("Don\u2019t know")]
    public async Task Not_knowing_is_an_answer(string line)
    {
        var (told, _) = await RunAsync(line, "", line, "enough");

        told[Finding.HotSwollenJoint].Should().Be(Answer.Unknown);
        told.Age.Should().BeNull();
    }

    public static TheoryData<string, string[], int> People => new()
    {
        { "a typical runner", Typical, 10 },
        { "a person on blood thinners", OnBloodThinners, 11 },
        { "a parent who answers for a child", Child, 10 },
    };

    [Theory]
    [MemberData(nameof(People))]
    public async Task An_interview_takes_about_ten_screens_and_at_most_35_keys_and_ends_by_itself(string who, string[] lines, int most)
    {
        var (told, shown) = await RunAsync([.. lines, "34", "34"]);

        var (screens, keys) = (shown.Split("(part ").Length - 1, lines.Sum(line => line.Length + 1));
        output.WriteLine($"{who}: {screens} screens, {keys} keys");
        screens.Should().Be(lines.Length, "nothing is left to ask").And.BeLessThanOrEqualTo(most);
        keys.Should().BeLessThanOrEqualTo(35);
        Advisor.Advise(told).Assessment.Likelihood.Should().Be(Likelihood.Likely);
    }

    [Fact]
    public async Task One_screen_lies_between_the_first_sign_of_an_emergency_and_the_help()
    {
        var (_, shown) = await RunAsync("34", "", "6");
        shown.Split("(part 2 of 6)").Should().HaveCount(2);
        shown.Should().EndWith(">> Call your emergency number now.\n");
    }

    [Fact]
    public async Task What_someone_takes_brings_blood_thinners_to_the_warning_signs()
    {
        var (_, without) = await RunAsync("62", "", "n", "n", "enough");
        var (told, shown) = await RunAsync("62", "1", "n", "n", "enough");

        without.Should().NotContain("Taking warfarin");
        shown.Should().Contain("Taking warfarin").And.NotContain("part 3");
        told.Treatments.Should().Equal(new Dictionary<Treatment, TreatmentOutcome> { [Treatment.Nsaid] = TreatmentOutcome.Ongoing });
    }

    [Fact]
    public async Task A_parent_is_told_how_to_answer_for_a_child() =>
        InOneLine((await RunAsync("13")).Shown)
            .Should().Contain("For a child: give the child's age, and take \"you\" for the child all the way.");

    [Theory]
    [InlineData("", Answer.Yes)]
    [InlineData("1-", Answer.Yes)]
    [InlineData("3-", Answer.No)]
    [InlineData("3?", Answer.Unknown)]
    public async Task Whom_running_hurts_is_taken_to_run_which_is_shown_for_correction(string line, Answer expected)
    {
        var (told, shown) = await RunAsync("34", "", "n", "n", "1 2 5", line, "enough");

        shown.Should().Contain("Running or playing a sport: yes, as running hurts; 3- if not");
        told[Finding.RunsOrPlaysSport].Should().Be(expected);
    }

    [Fact]
    public async Task Nobody_is_asked_for_what_only_an_examination_finds_unless_there_was_one()
    {
        (await RunAsync(Typical)).Shown.Should().NotContain("over-pronation");
        (await RunAsync("34", "", "n", "n", "1 2 5", "1", "n", "enough")).Shown.Should().Contain("over-pronation");
    }

    [Fact]
    public async Task Signs_that_stay_open_are_named_before_the_advice_and_can_be_gone_through()
    {
        string[] asked = [.. Typical[..^1]];
        var (left, shown) = await RunAsync([.. asked, "", "34"]);
        var (closed, gone) = await RunAsync([.. asked, "go", "n", "n", "34"]);
        var (found, _) = await RunAsync([.. asked, "go", "y", "", "", "34"]);

        InOneLine(shown[shown.IndexOf("still open", StringComparison.Ordinal)..]).Should()
            .Contain(AdviceTexts.English.QuestionFor(Finding.BoneMass).Short).And.NotContain("Once more");
        Advisor.Advise(left).OpenWarningSigns.Should().Equal(Finding.FocalBoneTenderness, Finding.BoneMass);
        InOneLine(gone).Should().Contain(AdviceTexts.English.QuestionFor(Finding.BoneMass).Help);
        Advisor.Advise(closed).OpenWarningSigns.Should().BeEmpty();
        found[Finding.FocalBoneTenderness].Should().Be(Answer.Yes);
        found[Finding.BoneMass].Should().Be(Answer.Unknown);
    }

    [Fact]
    public async Task Whoever_has_had_enough_is_told_what_is_open_and_can_go_on()
    {
        var (_, shown) = await RunAsync("34", "", "n", "enough", "", "34");
        shown.Should().Contain("Signs that are still open").And.NotContain("part 3");

        var (told, more) = await RunAsync("34", "", "n", "enough", "go", "n", "enough", "enough");
        more.Split("Groin, front hip").Should().HaveCount(3, "it is named as open and then asked");
        told[Finding.HipOrGroinPain].Should().Be(Answer.No);
    }

    [Fact]
    public async Task Progress_only_goes_forward()
    {
        var (_, shown) =
            await RunAsync("62", "1", "n", "n", "n", "1 2", "back", "back", "n", "1 2", "", "7w", "n", "n", "n", "back", "n", "", "");
        var parts = shown.Split("(part ").Skip(1).Select(rest => rest[0] - '0').ToList();
        parts.Should().BeInAscendingOrder().And.Contain(6);
    }

    [Fact]
    public async Task No_screen_is_higher_than_a_terminal()
    {
        string[][] interviews =
        [
            [.. Typical], ["14", "", "5", "1 2", "n", "1", "1 3n", .. Enumerable.Repeat("", 20)], [.. Enumerable.Repeat("", 20)],
        ];
        foreach (var interview in interviews)
            (await RunAsync(interview)).Shown.Split("> ")
                .Should().OnlyContain(part => part.Split('\n', StringSplitOptions.None).Length <= 24);
    }

    [Fact]
    public async Task Back_takes_the_last_screen_back()
    {
        var (told, shown) = await RunAsync("back", "34", "", "n", "back", "back", "back", "", "", "", "enough");

        told.Age.Should().BeNull();
        told[Finding.HotSwollenJoint].Should().Be(Answer.Unknown);
        shown.Should().Contain("There is nothing to go back to.");
    }

    [Fact]
    public async Task A_line_that_makes_no_sense_is_asked_again()
    {
        var (told, shown) = await RunAsync("old", "121", "34", "", "1 99", "one", "1 1-", "\u001b[2J", "n", "enough");

        told.Age.Should().Be(34);
        shown.Should().Contain("An age is a whole number from 0 to 120.")
            .And.Contain("'99' is none of the numbers 1 to 15.")
            .And.Contain("'one' is none of the numbers 1 to 15.")
            .And.Contain("1 was answered in two ways.")
            .And.NotContain("\u001b");
    }

    [Fact]
    public async Task What_was_tried_without_a_letter_and_how_steps_went_is_asked_one_by_one()
    {
        var (told, _) = await RunAsync("34", "", "n", "n", "1 2", "3", "2n 4 11", "", "2", "", "", "enough");

        told.Treatments
            .Should().Equal(new Dictionary<Treatment, TreatmentOutcome> { [Treatment.IceWithCompression] = TreatmentOutcome.NoRelief });
        told.Steps
            .Should().Equal(new Dictionary<TreatmentStep, StepOutcome> { [TreatmentStep.StopPainAndSwelling] = StepOutcome.Achieved });
    }

    [Fact]
    public async Task What_presses_is_told_at_once_and_once()
    {
        var (_, shown) = await RunAsync("34", "", "8", "n", "n", "enough");

        shown.Split("See a doctor today.").Should().HaveCount(2);
    }

    [Fact]
    public async Task What_may_have_been_done_is_asked_by_the_advice_and_once()
    {
        var (told, shown) = await RunAsync("34", "", "n", "n", "1 2", "3", "11", "3", "3", "3", "", "", "enough");

        shown.Should().Contain("Hyaluronic acid", "the last resort opened it").And.Contain("Knee surgery");
        shown.Split("Knee surgery").Should().HaveCount(2, "it is asked about once");
        told.Steps.Values.Should().OnlyContain(outcome => outcome == StepOutcome.Failed);
    }

    private static string InOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<(KneeCase Told, string Shown)> RunAsync(params string[] lines)
    {
        using var console = new TestConsole().Width(80).Interactive();
        using var answers = new StringReader(string.Join('\n', lines));
        var told = await new InterviewRun(Advisor, new Screen(console), answers, AdviceTexts.English).RunAsync(CancellationToken.None);
        return (told, console.Output);
    }
}
