using Xunit.Abstractions;

namespace RunnersKnee.Web.Tests;

/// <summary>Three people go all the way from the first page to the advice, and what it costs them is counted.</summary>
[Collection(Tests.Browser.Name)]
public class JourneyTests(Browser browser, ITestOutputHelper output)
{
    [BrowserFact]
    public async Task A_typical_runner_who_knows_little_anatomy_needs_at_most_10_screens_and_20_taps() =>
        await ShouldTakeAtMostAsync(10, 20, People.TypicalRunner);

    [BrowserFact]
    public async Task A_person_on_blood_thinners_needs_at_most_10_screens_and_20_taps() =>
        await ShouldTakeAtMostAsync(10, 20, People.OnBloodThinners);

    [BrowserFact]
    public async Task A_parent_who_answers_for_a_child_needs_at_most_10_screens_and_20_taps() =>
        await ShouldTakeAtMostAsync(10, 20, People.Child);

    private async Task ShouldTakeAtMostAsync(int screens, int taps, KneeCase told)
    {
        await using var visitor = await browser.VisitAsync();
        var journey = new Journey(visitor, told);
        await journey.GoAsync();
        output.WriteLine($"{journey.Screens.Count} screens, {journey.Taps} taps");
        (journey.Screens.Count, journey.Taps).Should().Match<(int Screens, int Taps)>(
            took => took.Screens <= screens && took.Taps <= taps, string.Join(" | ", journey.Screens));
    }
}
