using System.Net;

namespace RunnersKnee.Web.Tests;

/// <summary>
/// A form that another site posts in a person's name is refused; <see cref="CrossSiteBrowserTests"/> has it from a browser.
/// </summary>
[Collection(OverHttp.Name)]
public class CrossSiteTests(WebServer server)
{
    [Theory]
    [InlineData("cross-site", null)]
    [InlineData("same-site", null)]
    [InlineData("cross-site", "OWN")]
    [InlineData("nonsense", null)]
    [InlineData(null, "https://elsewhere.example")]
    [InlineData(null, "null")]
    [InlineData(null, "")]
    [InlineData(null, "nonsense")]
    [InlineData(null, "http://127.0.0.1")]
    public async Task What_comes_from_elsewhere_is_refused(string? site, string? origin) =>
        await (await PostAsync("/interview", site, origin)).ProblemAsync(HttpStatusCode.Forbidden);

    [Theory]
    [InlineData("same-origin", null)]
    [InlineData("same-origin", "null")]
    [InlineData("none", null)]
    [InlineData(null, "OWN")]
    [InlineData(null, null)]
    public async Task The_hosts_own_forms_and_programs_pass(string? site, string? origin) =>
        (await PostAsync("/interview", site, origin)).StatusCode.Should().Be(HttpStatusCode.OK);

    [Fact]
    public async Task A_proxy_that_speaks_https_to_the_browser_changes_nothing() =>
        (await PostAsync("/interview", site: null, server.Address.Replace("http:", "https:"))).StatusCode.Should().Be(HttpStatusCode.OK);

    [Fact]
    public async Task A_link_from_elsewhere_leads_to_the_start()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        (await server.Client.SendAsync(request)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    private Task<HttpResponseMessage> PostAsync(string path, string? site, string? origin)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent(
                [new("case", "{}"), new("trail", "Person"), new("at", "0"), new("tried", ""), new("do", "enough")]),
        };
        if (site is not null)
            request.Headers.Add("Sec-Fetch-Site", site);
        if (origin is not null)
            request.Headers.TryAddWithoutValidation("Origin", origin == "OWN" ? server.Address : origin);
        return server.Client.SendAsync(request);
    }
}
