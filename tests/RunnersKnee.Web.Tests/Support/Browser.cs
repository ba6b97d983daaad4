using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace RunnersKnee.Web.Tests;

/// <summary>A browser and a server, shared by the tests that need both. Where there is no browser, neither is started.</summary>
[CollectionDefinition(Name)]
public sealed class Browser : IAsyncLifetime, ICollectionFixture<Browser>
{
    internal const string Name = "in a browser";
    internal const string Executable = "/usr/bin/chromium";

    private readonly WebServer _server = WebServer.WithSharedAdvisor();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    internal static bool IsThere => File.Exists(Executable);

    public async Task InitializeAsync()
    {
        if (!IsThere)
            return;
        await _server.InitializeAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        await _server.DisposeAsync();
    }

    /// <summary>How many sheets of A4 a page of HTML takes when it is printed.</summary>
    internal async Task<int> PrintAsync(string html)
    {
        var page = await _browser!.NewPageAsync();
        await page.SetContentAsync(html);
        var pdf = await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true });
        await page.CloseAsync();
        return Regex.Count(Encoding.Latin1.GetString(pdf), @"/Type\s*/Page\b", RegexOptions.None, TimeSpan.FromSeconds(5));
    }

    /// <summary>A person with a small phone, who has never been here before.</summary>
    internal async Task<Visitor> VisitAsync(bool hasScript = true)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = _server.Address,
            ViewportSize = new ViewportSize { Width = 360, Height = 740 },
            JavaScriptEnabled = hasScript,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(15_000);
        var visitor = new Visitor(await context.NewPageAsync());
        await visitor.ArriveAsync();
        return visitor;
    }
}
