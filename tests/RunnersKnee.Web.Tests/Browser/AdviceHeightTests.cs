namespace RunnersKnee.Web.Tests;

/// <summary>The advice on a phone.</summary>
[Collection(Tests.Browser.Name)]
public class AdviceHeightTests(Browser browser)
{
    private const int PhoneHeight = 844;

    [BrowserFact]
    public async Task The_first_phone_is_the_answer_and_the_rest_takes_two_and_a_half()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.Page.SetViewportSizeAsync(390, PhoneHeight);
        await visitor.StartAsync(People.Runner.Age);
        await visitor.WalkAsync(People.Runner);

        var running = visitor.Page.Locator("main > section h2", new() { HasText = Shared.Advisor.Advise(People.Runner).Running!.Text });
        (await running.EvaluateAsync<double>("heading => heading.getBoundingClientRect().bottom")).Should().BeLessThan(PhoneHeight);
        (await visitor.Page.EvaluateAsync<double>("document.documentElement.scrollHeight")).Should().BeLessThan(2.5 * PhoneHeight);
    }
}
