using Microsoft.Playwright;

namespace RunnersKnee.Web.Tests;

[Collection(Tests.Browser.Name)]
public class InterviewTests(Browser browser)
{
    [BrowserFact]
    public async Task A_typical_runner_reads_first_whom_to_see_what_to_do_and_what_not_to_do()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.StartAsync();
        await visitor.WalkAsync(People.Runner, _ => visitor.ShouldBeWellMadeAsync());

        (await visitor.HeadingAsync()).Should().Be(Visitor.Advice);
        var expected = Shared.Advisor.Advise(People.Runner).ToOutline().FirstScreen;
        (await visitor.Page.Locator("main h2").AllInnerTextsAsync()).Should().StartWith(expected.Select(section => section.Title ?? section.Lines[0].Text));
        (await visitor.MainAsync()).Should().ContainAll(expected.SelectMany(section => section.Lines).Select(line => line.Text));

        await ShouldTellWhyOnATapAsync(visitor);
        await ShouldPrintASheetAsync(visitor);
    }

    [BrowserFact]
    public async Task An_emergency_on_the_first_screen_of_signs_stops_everything_and_says_one_thing()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.StartAsync();
        await visitor.NextAsync();
        await visitor.AnswerAsync(Finding.ColdOrNumbFoot, Answer.Yes);
        await visitor.NextAsync();

        (await visitor.HeadingAsync()).Should().Be(Words.Of(Urgency.Emergency));
        await visitor.ShouldBeWellMadeAsync();
        (await visitor.Page.Locator("main h2, main fieldset, main details").CountAsync()).Should().Be(0);
        (await visitor.Page.Locator("main button").CountAsync()).Should().Be(1);

        await visitor.TurnAsync(() => visitor.Page.Locator("main button").ClickAsync());
        (await visitor.IsAnsweredAsync(Finding.ColdOrNumbFoot, Answer.Yes)).Should().BeTrue("whoever was mistaken sees the answer");
        await visitor.AnswerAsync(Finding.ColdOrNumbFoot, Answer.No);
        await visitor.NextAsync();
        (await visitor.HeadingAsync()).Should().Be(Topics.Title(Topic.WarningSigns));
    }

    [BrowserFact]
    public async Task Who_stops_early_in_an_emergency_is_told_of_it_all_the_same()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.StartAsync();
        await visitor.NextAsync();
        await visitor.AnswerAsync(Finding.ChestPainOrBreathlessness, Answer.Yes);
        await visitor.PressAsync("Enough: show the advice so far");
        (await visitor.HeadingAsync()).Should().Be(Words.Of(Urgency.Emergency));
    }

    [BrowserFact]
    public async Task Who_stops_early_can_go_on_where_it_was()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.StartAsync();
        await visitor.Page.Locator("#age").FillAsync("34");
        await visitor.PressAsync("Enough: show the advice so far");
        (await visitor.HeadingAsync()).Should().Be(Visitor.Advice);

        await visitor.PressAsync("Go on with the questions");
        (await visitor.HeadingAsync()).Should().Be(Topics.Title(Topic.WarningSigns));
        await visitor.PressAsync("Back");
        (await visitor.Page.Locator("#age").InputValueAsync()).Should().Be("34");
    }

    [BrowserFact]
    public async Task Who_does_not_know_anything_gets_no_plan_and_no_blame()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.StartAsync();
        var unknown = KneeCase.Empty.WithUnknown(Enum.GetValues<Finding>());
        await visitor.WalkAsync(unknown, _ => visitor.ShouldBeWellMadeAsync());

        (await visitor.HeadingAsync()).Should().Be(Visitor.Advice);
        (await visitor.MainAsync()).Should().Contain(Words.Sentence(Words.Of(Likelihood.Insufficient)))
            .And.Contain(Words.Sentence(Words.Of(PlanStatus.NotOffered)))
            .And.Contain("so this is no all-clear", "not to know is not to be well");
        (await visitor.Page.Locator("button[value=on]").CountAsync()).Should().Be(0, "every question was asked");
    }

    [BrowserFact]
    public async Task An_answer_can_be_gone_back_to_and_changed_and_the_later_ones_are_kept()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.StartAsync();
        await visitor.Page.Locator("#age").FillAsync("34");
        await visitor.NextAsync();
        await visitor.PressAsync("None of these");
        await visitor.AnswerAsync(Finding.LockedKnee, Answer.Yes);
        await visitor.NextAsync();
        (await visitor.MainAsync()).Should().Contain(Words.Of(Urgency.SameDay), "what is pressing is said at once");

        await visitor.PressAsync("Back");
        (await visitor.IsAnsweredAsync(Finding.LockedKnee, Answer.Yes)).Should().BeTrue();
        await visitor.PressAsync("Back");
        (await visitor.IsAnsweredAsync(Finding.HotSwollenJoint, Answer.No)).Should().BeTrue();
        await visitor.PressAsync("Back");
        (await visitor.Page.Locator("#age").InputValueAsync()).Should().Be("34");

        await visitor.NextAsync();
        await visitor.NextAsync();
        (await visitor.IsAnsweredAsync(Finding.LockedKnee, Answer.Yes)).Should().BeTrue("going back loses nothing");
        await visitor.AnswerAsync(Finding.LockedKnee, Answer.No);
        await visitor.NextAsync();
        (await visitor.MainAsync()).Should().NotContain(Words.Of(Urgency.SameDay));
    }

    [BrowserFact]
    public async Task Whom_nothing_has_helped_reads_of_the_last_resort()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.StartAsync();
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
        await visitor.StartAsync();
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
        await visitor.TurnAsync(() => keyboard.PressAsync("Enter"));
        (await visitor.HeadingAsync()).Should().Be(Topics.Title(Topic.Person));
        await visitor.NextAsync();

        await visitor.Page.Locator("fieldset input").First.FocusAsync();
        await keyboard.PressAsync("ArrowRight");
        (await visitor.IsAnsweredAsync(Finding.HotSwollenJoint, Answer.No)).Should().BeTrue();
        await visitor.TurnAsync(() => keyboard.PressAsync("Enter"));
        (await visitor.Page.Locator($"[id^='{Answers.Field(Finding.HotSwollenJoint)}']").CountAsync()).Should().Be(0, "Enter goes on");
    }

    private static async Task ShouldTellWhyOnATapAsync(Visitor visitor)
    {
        await visitor.Page.Locator("details.part > summary", new() { HasText = "Why not" }).ClickAsync();
        var why = visitor.Page.Locator("details.part[open] details.why").First;
        (await why.GetByText("What would change it:").IsVisibleAsync()).Should().BeFalse();
        await why.Locator("summary").ClickAsync();
        await why.GetByText("What would change it:").WaitForAsync();
        (await why.InnerTextAsync()).Should().Contain(Words.Of(Finding.KneecapPain))
            .And.Contain(AdviceTexts.English["explain.note"], "no reason suggests changing a medicine").And.NotContain("kneecapPain=");
        await visitor.ShouldBeWellMadeAsync();
    }

    private static async Task ShouldPrintASheetAsync(Visitor visitor)
    {
        (await visitor.Page.Locator("#print").IsVisibleAsync()).Should().BeTrue();
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (await visitor.Page.Locator("main form, header, footer, details").EvaluateAllAsync<bool>("all => all.some(one => one.checkVisibility())"))
            .Should().BeFalse("paper needs no buttons");
        (await visitor.MainAsync()).Should().Contain("What not to do").And.Contain("For the clinician").And.Contain("Answered yes: ")
            .And.MatchRegex(@"Knowledge \S+\. \d{4}-\d\d-\d\d");
    }
}
