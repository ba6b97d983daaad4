using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace RunnersKnee.Web.Tests;

[Collection(Tests.Browser.Name)]
public class CrossSiteBrowserTests(Browser browser)
{
    [BrowserFact]
    public async Task A_form_of_another_site_leads_to_no_advice()
    {
        await using var visitor = await browser.VisitAsync();
        var host = new Uri(visitor.Page.Url);
        await using var elsewhere = await ElsewhereAsync($"""
            <form method="post" action="{new Uri(host, "/interview")}">
            <input name="case" value="{WebUtility.HtmlEncode(CaseJson.Write(People.Runner))}">
            <input name="trail" value="Person"><input name="at" value="0"><input name="spots"><input name="age" value="34">
            <button name="do" value="enough">See kittens</button>
            </form>
            """);

        await visitor.Page.GotoAsync($"http://localhost:{new Uri(elsewhere.Urls.Single()).Port}/");
        var answered = visitor.Page.WaitForResponseAsync(response => response.Request.Method == "POST");
        await visitor.Page.GetByText("See kittens").ClickAsync();

        (await answered).Status.Should().Be(StatusCodes.Status403Forbidden);
        (await visitor.MainAsync()).Should().NotContain(Visitor.Advice);
        (await visitor.Page.Locator("main a").GetAttributeAsync("href")).Should().Be("/", "whoever meant to come here can");
    }

    [BrowserFact]
    public async Task The_hosts_own_forms_tell_where_they_come_from()
    {
        await using var visitor = await browser.VisitAsync();
        var posted = visitor.Page.WaitForRequestAsync(request => request.Method == "POST");
        await visitor.StartAsync();

        var headers = await (await posted).AllHeadersAsync();
        headers["origin"]
            .Should().Be(new Uri(visitor.Page.Url).GetLeftPart(UriPartial.Authority), "browsers that tell nothing else tell this");
        headers["sec-fetch-site"].Should().Be("same-origin");
        (await visitor.HeadingAsync()).Should().Be(Topics.Title(Topic.WarningSigns));
    }

    /// <summary>Another site: for a browser, localhost is not 127.0.0.1.</summary>
    private static async Task<WebApplication> ElsewhereAsync(string page)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        site.Run(context =>
        {
            context.Response.ContentType = "text/html";
            return context.Response.WriteAsync(page);
        });
        await site.StartAsync();
        return site;
    }
}
