using Microsoft.Playwright;

namespace RunnersKnee.Web.Tests;

/// <summary>The browser's own Back, Forward and Reload, which people press without a thought.</summary>
[Collection(Tests.Browser.Name)]
public class BackAndForwardTests(Browser browser)
{
    [BrowserFact]
    public async Task Back_shows_each_screen_as_it_was_left_and_forward_the_one_after_it()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.StartAsync(age: 34);
        await visitor.TickAsync(Finding.RecentInjury);
        await visitor.NoneAsync();
        await visitor.TickAsync(Finding.LargeSwelling);

        await GoAsync(visitor, "back");
        (await visitor.IsTickedAsync(Finding.RecentInjury)).Should().BeTrue();
        await GoAsync(visitor, "back");
        (await visitor.Page.Locator("#age").InputValueAsync()).Should().Be("34");
        (await visitor.Page.TitleAsync()).Should().StartWith("Start");
        await GoAsync(visitor, "forward");
        await GoAsync(visitor, "forward");
        (await visitor.IsTickedAsync(Finding.LargeSwelling)).Should().BeTrue("what was ticked and not sent is there too");
        (await visitor.Page.EvaluateAsync<string>("document.activeElement.localName"))
            .Should().Be("h1", "a screen reader begins at the top");
        await visitor.ShouldBeWellMadeAsync();
    }

    [BrowserFact]
    public async Task Whoever_goes_back_and_changes_an_answer_loses_none_of_the_later_ones()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.StartAsync(age: 34);
        await visitor.NoneAsync();
        await visitor.TickAsync(Finding.LargeSwelling);
        await visitor.NoneAsync();
        await GoAsync(visitor, "back");
        await GoAsync(visitor, "back");

        await visitor.TickAsync(Finding.RecentInjury);
        await visitor.NoneAsync();
        (await visitor.IsTickedAsync(Finding.LargeSwelling)).Should().BeTrue();
        await visitor.NoneAsync();
        (await visitor.Page.Locator("[name=case]").InputValueAsync()).Should()
            .ContainAll("\"recentInjury\":\"yes\"", "\"largeSwelling\":\"yes\"", "\"hotSwollenJoint\":\"no\"", "\"age\":34");
    }

    [BrowserFact]
    public async Task From_the_advice_back_leads_to_the_last_screen_and_forward_to_the_advice()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.StartAsync(age: 34);
        await visitor.PressAsync("Enough: show the advice so far");
        await visitor.DoAsync(InterviewTurn.Enough);
        (await visitor.HeadingAsync()).Should().Be(Visitor.Advice);
        await GoAsync(visitor, "back");
        (await visitor.HeadingAsync()).Should().Be(Topics.Title(Topic.OpenSigns));
        await GoAsync(visitor, "forward");
        (await visitor.HeadingAsync()).Should().Be(Visitor.Advice);
    }

    [BrowserFact]
    public async Task After_a_reload_it_begins_anew_and_says_so_and_nothing_of_a_person_is_left()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.StartAsync(age: 34);
        await visitor.NoneAsync();
        await visitor.TickAsync(Finding.LargeSwelling);
        await visitor.NoneAsync();
        (await KeptAsync(visitor)).Should().NotContain("34").And.NotContain("welling");
        new Uri(visitor.Page.Url).PathAndQuery.Should().Be("/");

        await visitor.Page.ReloadAsync();
        (await visitor.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("begins at the beginning");
        (await visitor.Page.Locator("#age").InputValueAsync()).Should().BeEmpty();
        await visitor.Page.EvaluateAsync("() => { document.querySelector('[role=alert]').remove(); history.back(); }");
        (await visitor.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("begins at the beginning");
        (await visitor.Page.Locator("[name=case]").InputValueAsync()).Should().Be("{}");

        await visitor.StartAsync(age: 50);
        (await visitor.HeadingAsync()).Should().Be(Topics.Title(Topic.WarningSigns));
        await visitor.ShouldBeWellMadeAsync();
    }

    [BrowserFact]
    public async Task What_does_not_get_through_leaves_the_answers_where_they_are()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.StartAsync(age: 34);
        await visitor.TickAsync(Finding.RecentInjury);
        await visitor.Page.RouteAsync("**/interview", route => route.AbortAsync());
        await visitor.Page.Locator("button[value=none]").ClickAsync();
        (await visitor.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("try again");

        await visitor.Page.UnrouteAllAsync();
        await visitor.NoneAsync();
        await GoAsync(visitor, "back");
        (await visitor.IsTickedAsync(Finding.RecentInjury)).Should().BeTrue();
    }

    [BrowserFact]
    public async Task Without_script_a_button_on_each_page_leads_back_and_nothing_is_lost()
    {
        await using var visitor = await browser.VisitAsync(hasScript: false);
        await visitor.StartAsync(age: 34);
        await visitor.TickAsync(Finding.RecentInjury);
        await visitor.NoneAsync();
        await visitor.PressAsync("Back");
        (await visitor.IsTickedAsync(Finding.RecentInjury)).Should().BeTrue();
        await visitor.PressAsync("Back");
        (await visitor.Page.Locator("#age").InputValueAsync()).Should().Be("34");
        new Uri(visitor.Page.Url).PathAndQuery.Should().Be("/interview");
    }

    /// <summary>Presses a button of the browser, and waits until the page before or after is there.</summary>
    private static async Task GoAsync(Visitor visitor, string way)
    {
        var mark = Guid.NewGuid().ToString("N");
        await visitor.Page.EvaluateAsync(
            "([way, mark]) => { document.getElementById('main').dataset.before = mark; history[way](); }", new[] { way, mark });
        await visitor.Page.Locator($"#main:not([data-before='{mark}'])").WaitForAsync();
    }

    /// <summary>All that the browser may keep on disk.</summary>
    private static Task<string> KeptAsync(Visitor visitor) => visitor.Page.EvaluateAsync<string>("""
        JSON.stringify([{ ...history.state, visit: 0 }, location.href.replace(/:\d+/, ""), document.cookie, Object.entries(localStorage), Object.entries(sessionStorage)])
        """);
}
