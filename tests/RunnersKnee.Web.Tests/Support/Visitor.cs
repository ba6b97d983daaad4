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

    internal Task StartAsync() => PressAsync("Start");

    internal Task<string> HeadingAsync() => Page.Locator("h1").InnerTextAsync();

    internal Task<string> MainAsync() => Page.Locator("main").InnerTextAsync();

    internal Task PressAsync(string button) => TurnAsync(() => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync());

    internal Task NextAsync() => PressAsync("Next");

    internal Task AnswerAsync(Finding finding, Answer answer) => TickAsync(Answers.Field(finding), Codes.Of(answer));

    internal Task<bool> IsAnsweredAsync(Finding finding, Answer answer) =>
        Page.Locator($"[id='{Answers.Field(finding)}.{Codes.Of(answer)}']").IsCheckedAsync();

    /// <summary>Does what leads to the next page, and waits until that is there, with its style and script.</summary>
    internal async Task TurnAsync(Func<Task> act)
    {
        var loaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Loaded(object? sender, IPage page) => loaded.TrySetResult();
        Page.Load += Loaded;
        try
        {
            await act();
            await loaded.Task.WaitAsync(TimeSpan.FromSeconds(30));
        }
        finally
        {
            Page.Load -= Loaded;
        }
    }

    /// <summary>Answers screen by screen until there is no question left.</summary>
    internal async Task WalkAsync(KneeCase told, Func<string, Task>? onScreen = null)
    {
        for (var screen = 0; screen < MoreScreensThanThereAre; screen++)
        {
            var heading = await HeadingAsync();
            if (onScreen is not null)
                await onScreen(heading);
            if (await Page.GetByRole(AriaRole.Button, new() { Name = "Next" }).CountAsync() == 0)
                return;
            await FillAsync(told);
            await NextAsync();
        }

        throw new InvalidOperationException("The questions did not end.");
    }

    /// <summary>Answers what this screen asks and the case tells; the rest is left open.</summary>
    internal async Task FillAsync(KneeCase told)
    {
        if (await Page.Locator("#age").CountAsync() > 0)
            await Page.Locator("#age").FillAsync(told.Age?.ToString() ?? string.Empty);

        // All at once: an interview has some sixty answers.
        var controls = await Page.Locator("fieldset input").EvaluateAllAsync<string[]>("inputs => inputs.map(input => input.id)");
        await Page.EvaluateAsync("ids => ids.forEach(id => document.querySelector(`label[for='${id}']`).click())", controls.Where(control => IsToldBy(told, control)).ToArray());
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
        (await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).Should().Be(0, "nothing may stick out to the side");
        (await Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll("button, .button, summary, header a, #age, .choices label")]
                .filter(target => target.checkVisibility() && target.getBoundingClientRect().height < 44)
                .map(target => target.outerHTML)
            """)).Should().BeEmpty("a finger has to hit it");
        (await Page.Context.CookiesAsync()).Should().BeEmpty();
        (await Page.EvaluateAsync<int>("localStorage.length + sessionStorage.length")).Should().Be(0);
        _complaints.Should().BeEmpty();
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private Task TickAsync(string field, string value) => Page.Locator($"label[for='{field}.{value}']").ClickAsync();

    /// <summary>Whether a control, named <c>answer.code.value</c>, says what the case tells.</summary>
    private static bool IsToldBy(KneeCase told, string control) => control.Split('.') is [_, var code, var value] && code switch
    {
        _ when Codes.TryParse<Finding>(code, out var finding) => told[finding] is { } answer && Codes.Of(answer) == value,
        _ when Codes.TryParse<TreatmentStep>(code, out var step) => told.Steps.TryGetValue(step, out var went) && Codes.Of(went) == value,
        _ when Codes.TryParse<Treatment>(code, out var treatment) => told.Treatments.TryGetValue(treatment, out var outcome) && (value == "yes" || Codes.Of(outcome) == value),
        _ => false,
    };
}
