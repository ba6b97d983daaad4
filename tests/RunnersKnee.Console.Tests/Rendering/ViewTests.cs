using Spectre.Console.Rendering;
using Spectre.Console.Testing;

namespace RunnersKnee.Sample.Tests;

public sealed class ViewTests
{
    private static readonly RunnersKneeAdvisor Advisor = new();

    private static readonly KneeCase Runner =
        KneeCase.Empty.WithAge(45).WithYes(Finding.KneecapPain, Finding.StairsPain, Finding.RunsOrPlaysSport);

    [Theory]
    [InlineData(TreatmentStep.StopPainAndSwelling)]
    [InlineData(TreatmentStep.CorrectCauses)]
    [InlineData(TreatmentStep.Strengthen)]
    public void What_to_do_and_what_not_to_do_fit_on_one_screen_at_every_step(TreatmentStep step)
    {
        var @case = Enum.GetValues<TreatmentStep>().Where(earlier => earlier < step)
            .Aggregate(Runner.WithAge(70).WithNo(Finding.SquattingPain), (so, earlier) => so.With(earlier, StepOutcome.Achieved));

        var lines = ShowOnTerminal(new RunnersKneeAdvisor(new RunnersKneeOptions { GuidelineAdditions = true }).Advise(@case));

        lines.Take(24).Should().Contain("More below.").And.Contain("- NSAIDs such as ibuprofen: not before all else has failed")
            .And.Contain("- Knee surgery: never for this kind of pain");
    }

    [Fact]
    public void The_last_resort_and_an_urgent_case_fit_on_one_screen()
    {
        var lastResort = Runner.WithYes(Finding.OverPronation)
            .With(TreatmentStep.StopPainAndSwelling, StepOutcome.Failed)
            .With(TreatmentStep.CorrectCauses, StepOutcome.Failed)
            .With(TreatmentStep.Strengthen, StepOutcome.Failed);

        ShowOnTerminal(Advisor.Advise(lastResort)).Take(24).Should().Contain("More below.")
            .And.Contain("- Straight-leg raises: permitted now, still not advised");
        ShowOnTerminal(
            Advisor.Advise(
                Runner.WithYes(
                    Enum.GetValues<Finding>().Where(finding => finding is > Finding.RecentInjury and < Finding.KneecapPain).ToArray())))
            .Take(24).Should().Contain("More below.");
    }

    [Fact]
    public void Where_little_is_known_no_sentence_says_that_all_is_well()
    {
        var shown = Show(KneeCase.Empty);

        shown.Should().Contain("23 warning signs have not been asked about or answered, so this is no all-clear.").And
            .NotContain("examine");
    }

    [Fact]
    public void What_is_urgent_comes_first()
    {
        var shown = Show(Runner.WithYes(Finding.LockedKnee));

        shown.Split('\n')[1].Should().Be(">> See a doctor today.");
        shown.Should().Contain("The plan waits until a clinician has seen you.").And.NotContain("Step 1");
    }

    [Fact]
    public void An_emergency_fits_on_one_screen()
    {
        Show(Runner.WithYes(Finding.HotSwollenJoint)).Split('\n').Should().HaveCountLessThan(20);
        Show(Runner.WithYes(Finding.HotSwollenJoint), AdviceDetail.Full).Should().Contain("Why not");
    }

    [Fact]
    public void Boxes_are_drawn_where_someone_sits_at_a_terminal()
    {
        using var console = new TestConsole().Width(80).Interactive();

        console.Write(new Callout("See a doctor today.", Palette.Safety));
        console.Write(new Heading("What to do"));

        console.Output.Should().Contain("│ See a doctor today.").And.Contain("── What to do ──");
    }

    [Theory]
    [InlineData(60)]
    [InlineData(200)]
    public void Lines_fit_the_width_and_have_no_blanks_at_their_end(int width)
    {
        using var console = new TestConsole().Width(width);

        console.Write(AdviceView.Of(Advisor.Advise(Runner), AdviceDetail.WithReasons));

        console.Output.Split('\n')
            .Should().OnlyContain(line => line.Length <= width && !line.EndsWith(' ') && !line.TrimStart().StartsWith(';'));
    }

    [Fact]
    public void Texts_of_a_host_are_shown_in_place_of_the_librarys()
    {
        var texts = AdviceTexts.English.With("urgency.sameDay", "Kommen Sie heute [bold]vorbei[/].");
        var advisor = new RunnersKneeAdvisor(new RunnersKneeOptions { Texts = texts });

        Show(AdviceView.Of(advisor.Advise(Runner.WithYes(Finding.LockedKnee)), texts: texts))
            .Should().Contain(">> Kommen Sie heute [bold]vorbei[/].");
    }

    [Fact]
    public void Why_a_local_rule_holds_a_treatment_back_stands_beneath_its_verdict()
    {
        LocalAddition[] held = [new() { Rule = "clinic.ice", Code = "ice", Text = "Call us before you put ice on the knee." }];
        var verdict = Advisor.Check(Runner, Treatment.IceWithCompression) with { Verdict = Verdict.Withheld, WithheldBy = held };

        Show(Lines.Stack(VerdictView.Of(verdict, new ViewContext(AdviceTexts.English, Why: false))))
            .Should().Contain("Held back: Call us before you put ice on the knee.");
    }

    private static string Show(KneeCase @case, AdviceDetail detail = AdviceDetail.Brief) =>
        Show(AdviceView.Of(Advisor.Advise(@case), detail));

    private static string[] ShowOnTerminal(Advice advice)
    {
        using var console = new TestConsole().Width(80).Interactive();
        console.Write(AdviceView.Of(advice));
        return console.Output.Split('\n');
    }

    private static string Show(IRenderable view)
    {
        using var console = new TestConsole().Width(1000);
        console.Write(view);
        return console.Output;
    }
}
