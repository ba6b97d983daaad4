using Microsoft.Playwright;

namespace RunnersKnee.Web.Tests;

[Collection(Tests.Browser.Name)]
public class HostileTextTests(Browser browser)
{
    private const string Hostile = """"><img src=x onerror="window.struck=1"><script>window.struck=1</script>{{7*7}}"""";

    [BrowserFact]
    public async Task Hostile_text_in_any_field_stays_text_or_is_refused()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.StartAsync();
        var fields = await visitor.Page.Locator("form [name]").EvaluateAllAsync<string[]>("all => [...new Set(all.map(one => one.name))]");
        fields = [.. fields.Where(field => !field.StartsWith("answer.")), Answers.Field(Finding.HotSwollenJoint)];
        fields.Should().Contain(["case", "trail", "at", "spots", "do"]);

        foreach (var field in fields)
        {
            await visitor.ArriveAsync();
            await visitor.StartAsync();
            await visitor.TurnAsync(() => visitor.Page.EvaluateAsync("""
                ([field, text]) => {
                    const form = document.querySelector("form");
                    form.querySelectorAll(`[name="${field}"]`).forEach(one => one.remove());
                    form.append(Object.assign(document.createElement("input"), { type: "hidden", name: field, value: text }));
                    setTimeout(() => form.submit());
                }
                """, new[] { field, Hostile }));
            await ShouldBeUnharmedAsync(visitor);
        }
    }

    [BrowserFact]
    public async Task A_hostile_age_is_refused_where_it_was_written()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.Page.Locator("#age").EvaluateAsync("(age, text) => { age.removeAttribute('maxlength'); age.value = text; }", Hostile);
        await visitor.NextAsync();

        (await visitor.Page.Locator("#fault").InnerTextAsync()).Should().Contain("whole number");
        (await visitor.Page.EvaluateAsync<string>("document.activeElement.id")).Should().Be("age");
        await ShouldBeUnharmedAsync(visitor);
    }

    [BrowserFact]
    public async Task A_hostile_identifier_is_carried_on_as_text()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.StartAsync();
        var @case = CaseJson.Write(KneeCase.Empty.WithId(Hostile));
        await visitor.Page.Locator("[name=case]").EvaluateAsync("(field, text) => { field.value = text; }", @case);
        await visitor.NextAsync();

        (await visitor.Page.Locator("[name=case]").InputValueAsync()).Should().Contain("struck");
        await ShouldBeUnharmedAsync(visitor);
    }

    [BrowserFact]
    public async Task An_address_with_hostile_text_is_not_repeated()
    {
        await using var visitor = await browser.VisitAsync();
        await visitor.Page.GotoAsync("/" + Uri.EscapeDataString(Hostile) + "?q=" + Uri.EscapeDataString(Hostile));
        (await visitor.Page.ContentAsync()).Should().NotContain("struck");
        await ShouldBeUnharmedAsync(visitor);
    }

    private static async Task ShouldBeUnharmedAsync(Visitor visitor)
    {
        (await visitor.Page.EvaluateAsync<bool>("'struck' in window")).Should().BeFalse();
        (await visitor.Page.Locator("img, script:not([src='/site.js'])").CountAsync()).Should().Be(0);
        (await visitor.Page.Locator("h1").CountAsync()).Should().Be(1);
    }
}
