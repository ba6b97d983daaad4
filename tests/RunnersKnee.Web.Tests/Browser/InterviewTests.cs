using Microsoft.Playwright;

namespace RunnersKnee.Web.Tests;

[Collection(Tests.Browser.Name)]
public class InterviewTests(Browser browser)
{
    [BrowserFact]
    public async Task A_typical_runner_reads_first_whom_to_see_what_to_do_and_what_not_to_do()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.StartAsync(People.Runner.Age);
        await visitor.WalkAsync(People.Runner, _ => visitor.ShouldBeWellMadeAsync());

        (await visitor.HeadingAsync()).Should().Be(Visitor.Advice);
        var expected = Shared.Advisor.Advise(People.Runner).ToOutline().FirstScreen;
        (await visitor.Page.Locator("main h2").AllInnerTextsAsync())
            .Should().StartWith(expected.Select(section => section.Title ?? section.Lines[0].Text));
        (await visitor.MainAsync()).Should().ContainAll(expected.SelectMany(section => section.Lines).Select(line => line.Text));

        await ShouldTellWhyOnATapAsync(visitor);
        await ShouldPrintASheetAsync(visitor);
    }

    [BrowserFact]
    public async Task An_emergency_on_the_first_screen_of_signs_stops_everything_and_says_one_thing()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.StartAsync();
        await visitor.TickAsync(Finding.ColdOrNumbFoot);
        await visitor.NextAsync();

        (await visitor.HeadingAsync()).Should().Be(Words.Texts.Sentence(Urgency.Emergency, 0));
        await visitor.ShouldBeWellMadeAsync();
        (await visitor.Page.Locator("main h2, main fieldset, main details").CountAsync()).Should().Be(0);
        (await visitor.Page.Locator("main button").CountAsync()).Should().Be(1);

        await visitor.DoAsync(InterviewTurn.Again);
        (await visitor.IsTickedAsync(Finding.ColdOrNumbFoot)).Should().BeTrue("whoever was mistaken sees the answer");
        await visitor.TickAsync(Finding.ColdOrNumbFoot, isYes: false);
        await visitor.NoneAsync();
        (await visitor.HeadingAsync()).Should().Be(Topics.Title(Topic.WarningSigns));
    }

    [BrowserFact]
    public async Task Who_stops_early_in_an_emergency_is_told_of_it_all_the_same()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.StartAsync();
        await visitor.TickAsync(Finding.ChestPainOrBreathlessness);
        await visitor.PressAsync("Enough: show the advice so far");
        (await visitor.HeadingAsync()).Should().Be(Words.Texts.Sentence(Urgency.Emergency, 0));
    }

    [BrowserFact]
    public async Task Who_stops_early_is_told_which_signs_are_open_and_can_go_on_where_it_was()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.StartAsync(age: 34);
        await visitor.NoneAsync();
        await visitor.PressAsync("Enough: show the advice so far");
        (await visitor.HeadingAsync()).Should().Be(Topics.Title(Topic.OpenSigns));
        (await visitor.MainAsync()).Should().Contain(Words.Question(Finding.BoneMass).Short)
            .And.NotContain(Words.Question(Finding.HotSwollenJoint).Short, "that was answered");

        await visitor.PressAsync("I don’t know");
        (await visitor.HeadingAsync()).Should().Be(Visitor.Advice);
        await visitor.PressAsync("Go on with the questions");
        (await visitor.HeadingAsync()).Should().Be(Topics.Title(Topic.WarningSigns));
        await visitor.PressAsync("Back");
        await visitor.PressAsync("Back");
        (await visitor.Page.Locator("#age").InputValueAsync()).Should().Be("34");
    }

    [BrowserFact]
    public async Task Signs_that_were_left_open_are_gone_through_one_by_one_before_the_advice()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.StartAsync();
        await visitor.WalkAsync(
            KneeCase.Empty.WithNo(Enum.GetValues<Finding>()).WithUnknown(Finding.LockedKnee, Finding.ExamConsistent, Finding.ImagingNormal)
                .WithAge(34).WithYes(Finding.KneecapPain, Finding.StairsPain),
            stop: Topics.Title(Topic.OpenSigns));

        (await visitor.Page.Locator("main li").AllInnerTextsAsync()).Should().Equal(Words.Question(Finding.LockedKnee).Short);
        await visitor.DoAsync(InterviewTurn.GoThrough);
        (await visitor.MainAsync())
            .Should().Contain(Words.Question(Finding.LockedKnee).Text).And.Contain(Words.Question(Finding.LockedKnee).Help);
        await visitor.Page.Locator($"label[for='{Answers.Field(Finding.LockedKnee)}.no']").ClickAsync();
        await visitor.NextAsync();

        (await visitor.HeadingAsync()).Should().Be(Visitor.Advice);
        (await visitor.MainAsync()).Should().Contain(Words.Texts.Sentence(Urgency.None, 0), "no sign is open any more");
    }

    [BrowserFact]
    public async Task Who_does_not_know_anything_gets_no_plan_and_no_blame()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.StartAsync();
        var unknown = KneeCase.Empty.WithUnknown(Enum.GetValues<Finding>());
        await visitor.WalkAsync(unknown, _ => visitor.ShouldBeWellMadeAsync());

        (await visitor.HeadingAsync()).Should().Be(Visitor.Advice);
        (await visitor.MainAsync()).Should().Contain(Words.Sentence(Words.Texts.NameOf(Likelihood.Insufficient)))
            .And.Contain(Words.Sentence(Words.Texts.NameOf(PlanStatus.NotOffered)))
            .And.Contain("so this is no all-clear", "not to know is not to be well")
            .And.NotContain(Words.Texts.Sentence(Urgency.None, 0));
        (await visitor.Page.Locator("button[value=on]").CountAsync()).Should().Be(0, "every question was asked");
    }

    [BrowserFact]
    public async Task An_answer_can_be_gone_back_to_and_changed_and_the_later_ones_are_kept()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.StartAsync(age: 34);
        await visitor.NoneAsync();
        await visitor.TickAsync(Finding.LargeSwelling);
        await visitor.NoneAsync();
        (await visitor.MainAsync()).Should().Contain(Words.Texts.Sentence(Urgency.Urgent, 0), "what is pressing is said at once");

        await visitor.PressAsync("Back");
        (await visitor.IsTickedAsync(Finding.LargeSwelling)).Should().BeTrue();
        await visitor.PressAsync("Back");
        await visitor.PressAsync("Back");
        (await visitor.Page.Locator("#age").InputValueAsync()).Should().Be("34");

        await visitor.NextAsync();
        await visitor.NextAsync();
        (await visitor.IsTickedAsync(Finding.LargeSwelling)).Should().BeTrue("going back loses nothing");
        await visitor.TickAsync(Finding.LargeSwelling, isYes: false);
        await visitor.NoneAsync();
        (await visitor.MainAsync()).Should().NotContain(Words.Texts.Sentence(Urgency.Urgent, 0));
    }

    [BrowserFact]
    public async Task What_someone_takes_brings_blood_thinners_to_the_warning_signs()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.Page.Locator($"label[for='{Answers.Field(Treatment.Nsaid)}.{Codes.Of(TreatmentOutcome.Ongoing)}']").ClickAsync();
        await visitor.StartAsync(age: 62);
        await visitor.NoneAsync();
        (await visitor.HeadingAsync()).Should().Be(Topics.Title(Topic.WarningSigns));
        await visitor.TickAsync(Finding.TakesOtherAnticoagulant);
        await visitor.NoneAsync();
        (await visitor.MainAsync()).Should().Contain(Words.Texts.Sentence(Urgency.Urgent, 0));
    }

    [BrowserFact]
    public async Task Whom_running_hurts_is_taken_to_run_which_is_shown_for_correction()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.StartAsync(age: 34);
        await visitor.WalkAsync(
            KneeCase.Empty.WithNo(Enum.GetValues<Finding>()).WithYes(Finding.KneecapPain, Finding.RunningPain), stop: Topics.Title(Topic.Examination));

        (await visitor.IsTickedAsync(Finding.RunsOrPlaysSport)).Should().BeTrue();
        (await visitor.MainAsync()).Should().Contain("Ticked because running hurts.");
        await visitor.TickAsync(Finding.RunsOrPlaysSport, isYes: false);
        await visitor.NoneAsync();
        await visitor.PressAsync("Back");
        (await visitor.IsTickedAsync(Finding.RunsOrPlaysSport)).Should().BeFalse();
    }

    [BrowserFact]
    public async Task On_the_drawing_a_tap_shows_where_it_hurts_and_answers_no_more_than_it_can()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.StartAsync(age: 34);
        await visitor.NoneAsync();
        await visitor.NoneAsync();
        (await visitor.HeadingAsync()).Should().Be(Topics.Title(Topic.Symptoms));
        await visitor.Page.Locator(".spot.Kneecap").ClickAsync();
        await visitor.Page.Locator(".spot.ShinBone").ClickAsync();
        (await visitor.IsTickedAsync(Finding.KneecapPain)).Should().BeTrue();
        await visitor.ShouldBeWellMadeAsync();
        await visitor.NoneAsync();

        (await visitor.AsksAsync(Finding.FocalBoneTenderness)).Should().BeTrue("a finger has to tell");
        (await visitor.AsksAsync(Finding.LocalTendernessElsewhere)).Should().BeTrue("a bone is not all there is besides the kneecap");
        await visitor.PressAsync("Back");
        await visitor.Page.Locator(".spot.ShinBone").ClickAsync();
        await visitor.Page.Locator(".spot.Back").ClickAsync();
        await visitor.NoneAsync();
        (await visitor.IsTickedAsync(Finding.LocalTendernessElsewhere)).Should().BeTrue("it was shown");
        (await visitor.Page.Locator("[name=case]").InputValueAsync()).Should().Contain("\"localTendernessElsewhere\":\"yes\"");
    }

    [BrowserFact]
    public async Task Whom_nothing_has_helped_reads_of_the_last_resort()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.StartAsync(People.WithoutRelief.Age);
        await visitor.WalkAsync(People.WithoutRelief, _ => visitor.ShouldBeWellMadeAsync());

        var options = Shared.Advisor.Advise(People.WithoutRelief).LastResort.Options;
        options.Should().NotBeEmpty();
        await visitor.UnfoldAsync();
        (await visitor.MainAsync()).Should().ContainAll(options.Select(option => option.Text));
    }

    [BrowserFact]
    public async Task It_works_without_script()
    {
        await using var visitor = await browser.VisitAsync(hasScript: false);
        await visitor.StartAsync(People.Runner.Age);
        await visitor.WalkAsync(People.Runner);
        (await visitor.HeadingAsync()).Should().Be(Visitor.Advice);
        (await visitor.MainAsync()).Should().Contain("What not to do");
        await visitor.Page.Locator("details.part summary", new() { HasText = "Why not" }).ClickAsync();
        await visitor.Page.Locator("details.part[open] details.why summary").First.ClickAsync();
        await visitor.PressAsync("Show why");
        (await visitor.MainAsync()).Should().Contain("What would change it:");
        await visitor.PressAsync("Back to your advice");
        (await visitor.HeadingAsync()).Should().Be(Visitor.Advice);
        (await visitor.Page.Locator("#print").IsVisibleAsync()).Should().BeFalse("a button that does nothing is not shown");
    }

    [BrowserFact]
    public async Task It_works_by_keyboard()
    {
        await using var visitor = await browser.VisitAsync();
        var keyboard = visitor.Page.Keyboard;
        await keyboard.PressAsync("Tab");
        (await visitor.Page.EvaluateAsync<string>("document.activeElement.className")).Should().Be("skip");
        await keyboard.PressAsync("Enter");
        await keyboard.PressAsync("Tab");
        await keyboard.TypeAsync("34");
        await visitor.TurnAsync(() => keyboard.PressAsync("Enter"));
        (await visitor.HeadingAsync()).Should().Be(Topics.Title(Topic.WarningSigns));

        await visitor.Page.Locator("fieldset input").First.FocusAsync();
        await keyboard.PressAsync("Space");
        (await visitor.IsTickedAsync(Finding.HotSwollenJoint)).Should().BeTrue();
        await keyboard.PressAsync("Space");
        await visitor.TurnAsync(() => keyboard.PressAsync("Enter"));
        (await visitor.Page.Locator("[name=case]").InputValueAsync())
            .Should().Contain("\"hotSwollenJoint\":\"unknown\"", "Enter makes nothing a no");
    }

    private static async Task ShouldTellWhyOnATapAsync(Visitor visitor)
    {
        await visitor.Page.Locator("details.part > summary", new() { HasText = "Why not" }).ClickAsync();
        var why = visitor.Page.Locator("details.part[open] details.why").First;
        (await why.GetByText("What would change it:").IsVisibleAsync()).Should().BeFalse();
        await why.Locator("summary").ClickAsync();
        await why.GetByText("What would change it:").WaitForAsync();
        (await why.InnerTextAsync()).Should().Contain(Words.Texts.NameOf(Finding.KneecapPain))
            .And.Contain(AdviceTexts.English["explain.note"], "no reason suggests changing a medicine").And.NotContain("kneecapPain=");
        await visitor.ShouldBeWellMadeAsync();
    }

    private static async Task ShouldPrintASheetAsync(Visitor visitor)
    {
        (await visitor.Page.Locator("#print").IsVisibleAsync()).Should().BeTrue();
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (
            await visitor.Page.Locator("main form, header, footer, details")
                .EvaluateAllAsync<bool>("all => all.some(one => one.checkVisibility())"))
            .Should().BeFalse("paper needs no buttons");
        (await visitor.MainAsync()).Should().Contain("What not to do").And.Contain("For the clinician").And.Contain("Answered yes: ")
            .And.MatchRegex(@"Knowledge \S+\. \d{4}-\d\d-\d\d");
    }
}
