using Spectre.Console.Rendering;
using Spectre.Console.Testing;

namespace RunnersKnee.Sample.Tests;

public sealed class ViewTests
{
    private static readonly RunnersKneeAdvisor Advisor = new();

    private static readonly KneeCase Runner = KneeCase.Empty.WithAge(45).WithYes(Finding.KneecapPain, Finding.StairsPain, Finding.RunsOrPlaysSport);

    [Fact]
    public void Findings_that_rule_out_the_same_treatments_are_asked_for_together()
    {
        var step = Advisor.Advise(Runner).Plan.Steps[0];

        var groups = AskFirstView.Groups(step);

        groups.Select(group => group.Findings).Should().ContainEquivalentOf(
            new[] { Finding.Raynauds, Finding.ColdHypersensitivity, Finding.ImpairedSensation, Finding.PoorCirculation });
        groups.SelectMany(group => group.Findings).Should().OnlyHaveUniqueItems()
            .And.BeEquivalentTo(step.Recommendations.SelectMany(item => item.Unanswered).Distinct());
    }

    [Theory]
    [InlineData("Guidance is mixed. Cold is not recommended. More.", "Cold is not recommended.")]
    [InlineData("Guidance disagrees about how often. Labels say less.", "Guidance disagrees about how often.")]
    [InlineData("Guidance is mixed.", "Guidance is mixed.")]
    [InlineData("The effect is small (0.41, 0.17 to 0.98), that is all. Next.", "The effect is small (0.41, 0.17 to 0.98), that is all.")]
    public void Evidence_in_short_is_the_first_sentence_that_says_something(string text, string inShort) =>
        EvidenceView.InShort(text).Should().Be(inShort);

    [Fact]
    public void What_is_left_out_says_why()
    {
        var shown = Show(Runner.WithYes(Finding.Raynauds).WithNo(Finding.RunsOrPlaysSport).With(Treatment.ExerciseBike, TreatmentOutcome.NoRelief));

        shown.Should().Contain($"- Ice with compression: {AdviceTexts.English["treatmentStatus.withheld"]} because of Raynaud's phenomenon")
            .And.Contain($"running or sport: {AdviceTexts.English["treatmentStatus.withheld"]}")
            .And.Contain($"- Exercise bike: {AdviceTexts.English["treatmentStatus.tried"]}");
    }

    [Fact]
    public void The_last_resort_shows_its_options_and_what_to_say_first()
    {
        var shown = Show(Runner
            .With(TreatmentStep.StopPainAndSwelling, StepOutcome.Failed)
            .With(TreatmentStep.CorrectCauses, StepOutcome.Failed)
            .With(TreatmentStep.Strengthen, StepOutcome.Failed));

        shown.Should().Contain("None of the three steps has helped.")
            .And.Contain("discuss with a clinician")
            .And.Contain("Say first whether this applies: allergy to aspirin")
            .And.Contain("Straight-leg raises: permitted, not advised");
    }

    [Fact]
    public void What_is_urgent_stands_at_both_ends()
    {
        var shown = Show(Runner.WithYes(Finding.LockedKnee));

        shown.Should().Contain(">> See a doctor today.").And.Contain("The plan waits until a clinician has seen you.")
            .And.EndWith(">> First of all: See a doctor today.\n");
    }

    [Fact]
    public void An_emergency_fits_on_one_screen()
    {
        Show(Runner.WithYes(Finding.HotSwollenJoint)).Split('\n').Should().HaveCountLessThan(20);
        Show(Runner.WithYes(Finding.HotSwollenJoint), why: true).Should().Contain("What the protocol warns against");
    }

    [Fact]
    public void Boxes_are_drawn_where_someone_sits_at_a_terminal()
    {
        using var console = new TestConsole().Width(80).Interactive();

        console.Write(new Callout("See a doctor today.", Palette.Of(Urgency.SameDay)));
        console.Write(new Heading("What to do"));

        console.Output.Should().Contain("│ See a doctor today.").And.Contain("── What to do ──");
    }

    [Theory]
    [InlineData(60)]
    [InlineData(200)]
    public void Lines_fit_the_width_and_have_no_blanks_at_their_end(int width)
    {
        using var console = new TestConsole().Width(width);

        console.Write(AdviceView.Of(Advisor.Advise(Runner), Labels.English, why: true));

        console.Output.Split('\n').Should().OnlyContain(line => line.Length <= width && !line.EndsWith(' ') && !line.TrimStart().StartsWith(';'));
    }

    [Fact]
    public void Texts_of_a_host_are_shown_in_place_of_the_librarys()
    {
        var texts = AdviceTexts.English.With("urgency.sameDay", "Kommen Sie heute [bold]vorbei[/].");
        var advisor = new RunnersKneeAdvisor(new RunnersKneeOptions { Texts = texts });

        Show(AdviceView.Of(advisor.Advise(Runner.WithYes(Finding.LockedKnee)), new Labels(texts), why: false))
            .Should().Contain(">> Kommen Sie heute [bold]vorbei[/].");
    }

    private static string Show(KneeCase @case, bool why = false) => Show(AdviceView.Of(Advisor.Advise(@case), Labels.English, why));

    private static string Show(IRenderable view)
    {
        using var console = new TestConsole().Width(1000);
        console.Write(view);
        return console.Output;
    }
}
