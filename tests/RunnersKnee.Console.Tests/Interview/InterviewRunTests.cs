using Spectre.Console.Testing;

namespace RunnersKnee.Sample.Tests;

public sealed class InterviewRunTests
{
    private static readonly RunnersKneeAdvisor Advisor = new();

    private static readonly string[] Typical = ["34", "n", "n", "1 2 5", "3", "", "", "n", "n"];

    [Fact]
    public async Task Numbers_are_a_yes_and_the_other_signs_a_no()
    {
        var (told, _) = await RunAsync("", "5 8? 10", "enough");

        told[Finding.CalfSwelling].Should().Be(Answer.Yes);
        told[Finding.JointOrSkinInfection].Should().Be(Answer.Unknown);
        told[Finding.HotSwollenJoint].Should().Be(Answer.No);
        told[Finding.CannotBearWeight].Should().Be(Answer.Yes);
        told.Age.Should().BeNull();
    }

    [Fact]
    public async Task After_the_age_the_first_screen_has_every_emergency_with_the_heart_and_infection_among_them()
    {
        var (_, shown) = await RunAsync("34", "enough");

        shown.Should().Contain("About you (1 of about 9)").And.Contain("Warning signs (2 of about 9)");
        foreach (var finding in Enum.GetValues<Finding>().Where(finding => finding <= Finding.JointOrSkinInfection))
            shown.Should().Contain(AdviceTexts.English.QuestionFor(finding).Short);
    }

    [Fact]
    public async Task Help_says_what_counts_and_asks_again()
    {
        var (told, shown) = await RunAsync("34", "help 1 2", "help", "help 99", "2", "enough");

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
        var (_, shown) = await RunAsync("34", "n", "n", "1 2 5", "enough");

        foreach (var answer in AdviceTexts.English.QuestionFor(Finding.ExamConsistent).Answers)
            InOneLine(shown).Should().Contain(answer.Text);
    }

    [Fact]
    public async Task An_emergency_stops_it_at_once()
    {
        var (told, shown) = await RunAsync("34", "1", "n");

        told[Finding.GivingWay].Should().BeNull();
        shown.Should().Contain(">> Call your emergency number now.").And.NotContain("(3 of");
    }

    [Fact]
    public async Task None_is_a_no_only_to_what_a_person_knows()
    {
        var (told, _) = await RunAsync("34", "none", "none", "1 2", "none", "", "none", "enough");

        told[Finding.LockedKnee].Should().Be(Answer.No);
        told[Finding.RunsOrPlaysSport].Should().Be(Answer.No);
        foreach (var finding in (Finding[])[Finding.FibularHeadTenderness, Finding.FocalBoneTenderness, Finding.BoneMass, Finding.ExamConsistent, Finding.ImagingNormal, Finding.OverPronation])
            told[finding].Should().Be(Answer.Unknown);
    }

    [Fact]
    public async Task What_others_have_to_look_for_is_a_no_where_it_is_said()
    {
        var (told, _) = await RunAsync("34", "12-", "6-", "1 2", "2-", "enough");

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
        var (told, _) = await RunAsync(line, line, "enough");

        told[Finding.HotSwollenJoint].Should().Be(Answer.Unknown);
        told.Age.Should().BeNull();
    }

    [Fact]
    public async Task A_typical_interview_takes_nine_screens_and_forty_keys_and_ends_by_itself()
    {
        var (told, shown) = await RunAsync([.. Typical, "34", "34"]);

        shown.Split("> \n").Length.Should().BeLessThanOrEqualTo(9 + 1);
        shown.Should().Contain("(9 of about 9)").And.NotContain("(10 of");
        Typical.Sum(line => line.Length + 1).Should().BeLessThanOrEqualTo(40);
        Advisor.Advise(told).Plan.Status.Should().Be(PlanStatus.Active);
    }

    [Fact]
    public async Task No_screen_is_higher_than_a_terminal()
    {
        string[][] interviews = [[.. Typical], ["14", "5", "1 2", "n", "1", "1 3", .. Enumerable.Repeat("", 20)], [.. Enumerable.Repeat("", 20)]];
        foreach (var interview in interviews)
            (await RunAsync(interview)).Shown.Split("> ").Should().OnlyContain(part => part.Split('\n', StringSplitOptions.None).Length <= 24);
    }

    [Fact]
    public async Task Back_takes_the_last_screen_back()
    {
        var (told, shown) = await RunAsync("back", "34", "n", "back", "back", "", "", "enough");

        told.Age.Should().BeNull();
        told[Finding.HotSwollenJoint].Should().Be(Answer.Unknown);
        shown.Should().Contain("There is nothing to go back to.");
    }

    [Fact]
    public async Task A_line_that_makes_no_sense_is_asked_again()
    {
        var (told, shown) = await RunAsync("old", "121", "34", "1 99", "one", "1 1-", "\u001b[2J", "n", "enough");

        told.Age.Should().Be(34);
        shown.Should().Contain("An age is a whole number from 0 to 120.")
            .And.Contain("'99' is none of the numbers 1 to 15.")
            .And.Contain("'one' is none of the numbers 1 to 15.")
            .And.Contain("1 was answered in two ways.")
            .And.NotContain("\u001b");
    }

    [Fact]
    public async Task What_was_tried_and_how_steps_went_is_asked_one_by_one()
    {
        var (told, _) = await RunAsync("34", "n", "n", "1 2", "3", "2 4 11", "3", "", "2", "enough");

        told.Treatments.Should().Equal(new Dictionary<Treatment, TreatmentOutcome> { [Treatment.IceWithCompression] = TreatmentOutcome.NoRelief });
        told.Steps.Should().Equal(new Dictionary<TreatmentStep, StepOutcome> { [TreatmentStep.StopPainAndSwelling] = StepOutcome.Achieved });
    }

    [Fact]
    public async Task What_presses_is_told_at_once_and_once()
    {
        var (_, shown) = await RunAsync("34", "8", "n", "n", "enough");

        shown.Split("See a doctor today.").Should().HaveCount(2);
    }

    [Fact]
    public async Task What_may_have_been_done_is_asked_by_the_advice_and_once()
    {
        var (told, shown) = await RunAsync("34", "n", "n", "1 2", "3", "11 12 13", "3", "3", "3", "", "", "enough");

        shown.Should().Contain("Hyaluronic acid", "the last resort opened it").And.Contain("Knee surgery");
        shown.Split("Knee surgery").Should().HaveCount(2, "it is asked about once");
        told.Steps.Values.Should().OnlyContain(outcome => outcome == StepOutcome.Failed);
    }

    private static string InOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<(KneeCase Told, string Shown)> RunAsync(params string[] lines)
    {
        using var console = new TestConsole().Width(80).Interactive();
        using var answers = new StringReader(string.Join('\n', lines));
        var told = await new InterviewRun(Advisor, new Screen(console), answers, Labels.English).RunAsync(CancellationToken.None);
        return (told, console.Output);
    }
}
