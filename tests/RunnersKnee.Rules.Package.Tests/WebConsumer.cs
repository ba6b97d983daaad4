using System.Diagnostics;
using System.Net.Mime;
using System.Text;

namespace RunnersKnee.Rules.Package.Tests;

/// <summary>A fresh web project that knows the library only as a package, running.</summary>
internal sealed class WebConsumer : IAsyncDisposable
{
    private const string Name = "Web";
    private const string Listening = "Now listening on: ";

    private readonly Process _host;
    private readonly HttpClient _client;
    private readonly Task<string> _log;

    private WebConsumer(Process host, string address)
    {
        _host = host;

        // What it logs is read on, so that it never waits for a reader.
        _log = host.StandardOutput.ReadToEndAsync();
        _client = new HttpClient { BaseAddress = new Uri(address) };
    }

    internal static async Task<WebConsumer> StartAsync(PackedLibrary library, string program)
    {
        var folder = await Consumer.WriteAsync(library, Name, "Microsoft.NET.Sdk.Web", program);
        await DotNet.RunAsync(folder, Consumer.OwnPackages(folder), "build");
        var host = Process.Start(new ProcessStartInfo("dotnet", [$"bin/Debug/net10.0/{Name}.dll", "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        })!;
        while (await host.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var place)
                return new WebConsumer(host, line[(place + Listening.Length)..].Trim());
        }

        throw new InvalidOperationException("The host ended before it listened.");
    }

    internal async Task<HttpResponseMessage> PostAsync(string path, string json)
    {
        using var body = new StringContent(json, Encoding.UTF8, MediaTypeNames.Application.Json);
        return await _client.PostAsync(new Uri(path, UriKind.Relative), body);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        _host.Kill(entireProcessTree: true);
        await _host.WaitForExitAsync();
        await _log;
        _host.Dispose();
    }
}
