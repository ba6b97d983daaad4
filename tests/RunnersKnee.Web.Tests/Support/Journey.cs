using Microsoft.Playwright;

namespace RunnersKnee.Web.Tests;

/// <summary>
/// A person who answers yes where the case does, says of the rest "none of these" where that is offered, and goes on otherwise. Each
/// click is a tap, and so is a field that is filled in. Signs that stay open are left open.
/// </summary>
internal sealed class Journey(Visitor visitor, KneeCase told)
{
    private const int MoreScreensThanThereAre = 40;

    private IPage Page { get; } = visitor.Page;

    internal List<string> Screens { get; } = [];

    internal int Taps { get; private set; }

    internal async Task GoAsync()
    {
        while (await Page.Locator("h1").InnerTextAsync() is var heading && heading != Visitor.Advice)
        {
            Screens.Add(heading);
            Screens.Count.Should().BeLessThan(MoreScreensThanThereAre, "the questions should end");
            await AnswerAsync();
            await LeaveAsync();
        }
    }

    private async Task AnswerAsync()
    {
        if (await Page.Locator("#age").CountAsync() > 0 && told.Age is { } age)
        {
            await Page.Locator("#age").FillAsync($"{age}");
            Taps++;
        }

        foreach (var control in await Page.Locator("main input[id^=answer]").EvaluateAllAsync<string[]>(
            "inputs => inputs.filter(input => !input.checked).map(input => input.id)"))
        {
            if (Says(control))
                await TapAsync(Page.Locator($"label[for='{control}']"));
        }
    }

    private async Task LeaveAsync()
    {
        var none = Page.Locator("button[value=none]:visible");
        var leave = await Page.Locator("button[value=through]").CountAsync() > 0
            ? Page.Locator("button[value=enough]")
            : await none.CountAsync() > 0 && (await none.First.InnerTextAsync()).StartsWith("No", StringComparison.Ordinal)
            ? none.First
            : Page.Locator("main .actions button").First;
        await visitor.TurnAsync(() => TapAsync(leave));
    }

    private async Task TapAsync(ILocator target)
    {
        if (!await target.First.IsVisibleAsync())
        {
            await Page.Locator("details", new() { Has = target }).Locator("summary").ClickAsync();
            Taps++;
        }

        await target.First.ClickAsync();
        Taps++;
    }

    private bool Says(string control) => control.Split('.') is [_, var code, var value] && (
        (Codes.TryParse<Finding>(code, out var finding) && value == "yes" && told[finding] == Answer.Yes)
        || (Codes.TryParse<Treatment>(code, out var treatment) && told.Treatments.TryGetValue(treatment, out var outcome)
            && (value == "yes" || value == Codes.Of(outcome))));
}
