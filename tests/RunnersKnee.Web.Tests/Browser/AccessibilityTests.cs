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
        await visitor.TickAsync(Finding.GrossDeformity);
        await visitor.NextAsync();
        await ShouldPassAsync(visitor);
        await visitor.DoAsync(InterviewTurn.Again);
        await visitor.TickAsync(Finding.GrossDeformity, isYes: false);
        await visitor.PressAsync("Enough: show the advice so far");
        await ShouldPassAsync(visitor);
        await visitor.DoAsync(InterviewTurn.GoThrough);
        await ShouldPassAsync(visitor);
        await visitor.PressAsync("Back");

        var seen = new HashSet<string>();
        await visitor.WalkAsync(People.WithoutRelief, async heading =>
        {
            // Screens of a topic differ from each other in nothing but their words.
            if (!seen.Add(heading))
                return;
            await visitor.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => { details.open = true; })");
            await ShouldPassAsync(visitor);
        });
        seen.Should().Contain(
            [
                Visitor.Advice,
                .. ((Topic[])[Topic.WarningSigns, Topic.Symptoms, Topic.Examination, Topic.Tried, Topic.Health]).Select(Topics.Title),
            ]);
    }

    [BrowserFact]
    public async Task Nor_has_a_page_that_tells_of_a_fault_or_of_what_is_pressing()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.Page.Locator("#age").FillAsync("old");
        await visitor.NextAsync();
        await ShouldPassAsync(visitor);

        await visitor.Page.Locator("#age").FillAsync("50");
        await visitor.NextAsync();
        await visitor.TickAsync(Finding.CannotBearWeight);
        await visitor.NextAsync();
        await ShouldPassAsync(visitor);
        await visitor.PressAsync("Enough: show the advice so far");
        await visitor.DoAsync(InterviewTurn.GoThrough);
        (await visitor.HeadingAsync()).Should().Be(Topics.Title(Topic.OnceMore));
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
