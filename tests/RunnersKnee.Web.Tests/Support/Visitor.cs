using Microsoft.Playwright;

namespace RunnersKnee.Web.Tests;

/// <summary>A person on the pages, who knows what a case tells and answers accordingly.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    internal const string Advice = "Your advice";

    private const int MoreScreensThanThereAre = 40;

    private readonly List<string> _complaints = [];

    internal Visitor(IPage page)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _complaints.Add(message.Text);
        };
        page.PageError += (_, error) => _complaints.Add(error);
    }

    internal IPage Page { get; }

    internal async Task ArriveAsync() => await Page.GotoAsync("/");

    internal async Task StartAsync(int? age = null)
    {
        await Page.Locator("#age").FillAsync($"{age}");
        await PressAsync("Start");
    }

    internal Task<string> HeadingAsync() => Page.Locator("h1").InnerTextAsync();

    internal Task<string> MainAsync() => Page.Locator("main").InnerTextAsync();

    internal Task PressAsync(string button) =>
        TurnAsync(() => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync());

    /// <summary>Goes on; what was not answered is not known.</summary>
    internal Task NextAsync() => DoAsync(InterviewTurn.Next);

    /// <summary>Says no to all that was not answered.</summary>
    internal Task NoneAsync() => DoAsync(InterviewTurn.NoneOfThese);

    internal Task DoAsync(string act) => TurnAsync(() => Page.Locator($"main button[value={act}]").ClickAsync());

    /// <summary>Ticks or unticks what is in a list.</summary>
    internal async Task TickAsync(Finding finding, bool isYes = true)
    {
        if (await IsTickedAsync(finding) != isYes)
            await Page.Locator($"label[for='{Answers.Field(finding)}.yes']").First.ClickAsync();
    }

    internal Task<bool> IsTickedAsync(Finding finding) => Page.Locator($"[id='{Answers.Field(finding)}.yes']").IsCheckedAsync();

    internal async Task<bool> AsksAsync(Finding finding) => await Page.Locator($"[id='{Answers.Field(finding)}.yes']").CountAsync() > 0;

    /// <summary>Does what leads to the next page, and waits until that is there, whether it was loaded or put in by the script.</summary>
    internal async Task TurnAsync(Func<Task> act)
    {
        await Page.EvaluateAsync("document.getElementById('main').setAttribute('data-left', '')");
        await act();
        await Page.Locator("#main:not([data-left])").WaitForAsync(new() { Timeout = 30_000 });
        await Page.WaitForLoadStateAsync();
    }

    /// <summary>Answers screen by screen until there is no question left, or until a screen; signs that are open are left open.</summary>
    internal async Task WalkAsync(KneeCase told, Func<string, Task>? onScreen = null, string? stop = null)
    {
        for (var screen = 0; screen < MoreScreensThanThereAre; screen++)
        {
            var heading = await HeadingAsync();
            if (heading == stop)
                return;
            if (onScreen is not null)
                await onScreen(heading);
            if (await Page.Locator("main button[value=through]").CountAsync() > 0)
            {
                await DoAsync(InterviewTurn.Enough);
                continue;
            }

            if (await Page.Locator("main button[value=next]").CountAsync() == 0)
                return;
            await (await FillAsync(told) ? NoneAsync() : NextAsync());
        }

        throw new InvalidOperationException("The questions did not end.");
    }

    /// <summary>Answers what this screen asks and the case tells. Whether the rest of it is a no.</summary>
    internal async Task<bool> FillAsync(KneeCase told)
    {
        if (await Page.Locator("#age").CountAsync() > 0)
            await Page.Locator("#age").FillAsync(told.Age?.ToString() ?? string.Empty);

        // All at once: an interview has some sixty answers.
        var controls =
            await Page.Locator("main fieldset input:not(:checked)").EvaluateAllAsync<string[]>("inputs => inputs.map(input => input.id)");
        await Page.EvaluateAsync(
            "ids => ids.forEach(id => document.querySelector(`label[for='${id}']`).click())",
            controls.Where(control => IsToldBy(told, control)).ToArray());
        return await Page.Locator("main button[value=none]").CountAsync() > 0
            && controls.Any(
                control => control.Split('.') is [_, var code, "yes"] && Codes.TryParse<Finding>(code, out var finding)
                    && told[finding] == Answer.No);
    }

    /// <summary>Unfolds everything that does not have to be asked for first.</summary>
    internal Task UnfoldAsync() =>
        Page.EvaluateAsync("document.querySelectorAll('details:not(.why)').forEach(details => { details.open = true; })");

    /// <summary>What holds of every page, whatever it says.</summary>
    internal async Task ShouldBeWellMadeAsync()
    {
        (await Page.Locator("h1").CountAsync()).Should().Be(1);
        (await Page.TitleAsync()).Should().NotBeEmpty();
        Page.Url.Should().NotContain("?");
        (await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
            .Should().Be(0, "nothing may stick out to the side");
        (await Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll("button, .button, summary, header a, #age, .choices label, .tick > label")]
                .filter(target => target.checkVisibility() && target.getBoundingClientRect().height < 44)
                .map(target => target.outerHTML)
            """)).Should().BeEmpty("a finger has to hit it");
        (await Page.Context.CookiesAsync()).Should().BeEmpty();
        (await Page.EvaluateAsync<int>("localStorage.length + sessionStorage.length")).Should().Be(0);
        _complaints.Should().BeEmpty();
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    /// <summary>Whether a control, such as <c>answer.stairsPain.yes</c>, says what the case tells.</summary>
    private static bool IsToldBy(KneeCase told, string control) => control.Split('.') is [var kind, var code, var value] && code switch
    {
        nameof(Spot.Back) => told[Finding.LocalTendernessElsewhere] == Answer.Yes,
        _ when Codes.TryParse<Finding>(code, out var finding) => told[finding] is { } answer
            && (kind == "notSure" ? answer == Answer.Unknown : Codes.Of(answer) == value),
        _ when Codes.TryParse<TreatmentStep>(code, out var step) => told.Steps.TryGetValue(step, out var went) && Codes.Of(went) == value,
        _ when Codes.TryParse<Treatment>(code, out var treatment) => told.Treatments.TryGetValue(treatment, out var outcome)
            && Codes.Of(outcome) == value,
        _ => false,
    };
}
