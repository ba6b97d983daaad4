using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace RunnersKnee.Web.Tests;

[Collection(Tests.Browser.Name)]
public class AccessibilityTests(Browser browser)
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    [BrowserFact]
    public async Task No_screen_has_a_serious_fault_in_light_or_in_dark_colours()
    {
        await using var visitor = await browser.VisitAsync();
        await ShouldPassAsync(visitor);

        await visitor.StartAsync();
        await ShouldPassAsync(visitor);
        await visitor.NextAsync();
        await visitor.AnswerAsync(Finding.GrossDeformity, Answer.Yes);
        await visitor.NextAsync();
        await ShouldPassAsync(visitor);
        await visitor.TurnAsync(() => visitor.Page.Locator("main button").ClickAsync());

        var seen = new HashSet<string>();
        await visitor.WalkAsync(People.WithoutRelief, async heading =>
        {
            // Screens of a topic differ from each other in nothing but their words.
            if (!seen.Add(heading))
                return;
            await visitor.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => { details.open = true; })");
            await ShouldPassAsync(visitor);
        });
        seen.Should().Contain([Visitor.Advice, .. Enum.GetValues<Topic>().Where(topic => topic != Topic.Person).Select(Topics.Title)]);
    }

    [BrowserFact]
    public async Task Nor_has_a_page_that_tells_of_a_fault_or_of_what_is_pressing()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.StartAsync();
        await visitor.Page.Locator("#age").FillAsync("old");
        await visitor.NextAsync();
        await ShouldPassAsync(visitor);

        await visitor.Page.Locator("#age").FillAsync("50");
        await visitor.NextAsync();
        await visitor.PressAsync("None of these");
        await visitor.AnswerAsync(Finding.CannotBearWeight, Answer.Yes);
        await visitor.NextAsync();
        await ShouldPassAsync(visitor);
        await visitor.PressAsync("Enough: show the advice so far");
        await ShouldPassAsync(visitor);

        await visitor.Page.GotoAsync("/nothing");
        await ShouldPassAsync(visitor);
    }

    private static async Task ShouldPassAsync(Visitor visitor)
    {
        await visitor.Page.EvaluateAsync(Axe);
        (await FaultsAsync(visitor, "{}")).Should().BeEmpty();

        // Dark colours can spoil nothing but contrast.
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        (await FaultsAsync(visitor, """{ runOnly: [ "color-contrast" ] }""")).Should().BeEmpty();
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }

    private static Task<string[]> FaultsAsync(Visitor visitor, string options) => visitor.Page.EvaluateAsync<string[]>($$"""
        axe.run(document, {{options}}).then(found => found.violations
            .filter(fault => fault.impact === "serious" || fault.impact === "critical")
            .map(fault => `${fault.id}: ${fault.help} (${fault.nodes.map(node => node.html).join("; ")})`))
        """);
}
