using Spectre.Console.Testing;

namespace RunnersKnee.Sample.Tests;

public sealed class InterviewRunTests
{
    private static readonly RunnersKneeAdvisor Advisor = new();

    [Fact]
    public async Task Numbers_are_a_yes_and_the_other_signs_a_no()
    {
        var (told, _) = await RunAsync("", "7 8?", "enough");

        told[Finding.RecentInjury].Should().Be(Answer.Yes);
        told[Finding.CannotBearWeight].Should().Be(Answer.Unknown);
        told[Finding.HotSwollenJoint].Should().Be(Answer.No);
        told.Age.Should().BeNull();
    }

    [Fact]
    public async Task What_others_have_to_look_for_is_not_known_unless_it_is_said()
    {
        var (told, _) = await RunAsync("34", "none", "none", "none", "1 2", "2-", "enough");

        told[Finding.ExamConsistent].Should().Be(Answer.Unknown);
        told[Finding.ImagingNormal].Should().Be(Answer.No);
    }

    [Fact]
    public async Task Back_takes_the_last_screen_back()
    {
        var (told, shown) = await RunAsync("back", "34", "none", "back", "back", "35", "enough");

        told.Age.Should().Be(35);
        told.Findings.Should().BeEmpty();
        shown.Should().Contain("There is nothing to go back to.");
    }

    [Fact]
    public async Task A_line_that_makes_no_sense_is_asked_again()
    {
        var (told, shown) = await RunAsync("old", "121", "34", "1 99", "one", "1 1-", "\u001b[2J", "2", "enough");

        told.Age.Should().Be(34);
        shown.Should().Contain("An age is a whole number from 0 to 120.")
            .And.Contain("'99' is none of the numbers 1 to 9.")
            .And.Contain("'one' is none of the numbers 1 to 9.")
            .And.Contain("1 was answered in two ways.")
            .And.NotContain("\u001b");
        told[Finding.ColdOrNumbFoot].Should().Be(Answer.Yes);
    }

    [Fact]
    public async Task What_was_tried_and_how_steps_went_is_asked_one_by_one()
    {
        var (told, _) = await RunAsync("34", "none", "none", "none", "1 2", "3", "2 4", "3", "", "1", "2", "enough");

        told.Treatments.Should().Equal(new Dictionary<Treatment, TreatmentOutcome> { [Treatment.IceWithCompression] = TreatmentOutcome.NoRelief });
        told.Steps.Should().Equal(new Dictionary<TreatmentStep, StepOutcome> { [TreatmentStep.StopPainAndSwelling] = StepOutcome.Achieved });
    }

    [Fact]
    public async Task It_ends_by_itself_when_nothing_is_left_to_ask()
    {
        var (told, shown) = await RunAsync([.. "34 none none none".Split(' '), "1 2", "3", "", "", .. Enumerable.Repeat("none", 50)]);

        Advisor.Advise(told, new AdviceRequest { Questions = 1 }).Complete.Should().BeTrue();
        shown.Split("Your health").Length.Should().BeLessThan(6, "several stand on one screen");
    }

    [Fact]
    public async Task What_presses_is_told_at_once_and_once()
    {
        var (_, shown) = await RunAsync("34", "8", "none", "none", "enough");

        shown.Split("See a doctor today.").Should().HaveCount(2);
    }

    private static async Task<(KneeCase Told, string Shown)> RunAsync(params string[] lines)
    {
        using var console = new TestConsole().Width(100);
        using var answers = new StringReader(string.Join('\n', lines));
        var told = await new InterviewRun(Advisor, new Screen(console), answers, Labels.English).RunAsync(CancellationToken.None);
        return (told, console.Output);
    }
}
