using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace RunnersKnee.Web.Tests;

public class ProcessTests
{
    [Fact]
    public async Task The_host_starts_as_a_program_and_stops_when_it_is_told_to_though_someone_is_still_connected()
    {
        using var host = await HostProgram.StartAsync();
        using var client = new HttpClient { BaseAddress = host.Address };
        (await client.GetStringAsync("/health")).Should().Be("Healthy");

        await host.TerminateAsync();

        (await host.ExitCodeAsync()).Should().Be(0);
    }

    [Fact]
    public async Task Who_is_connected_when_it_is_told_to_stop_still_gets_an_answer()
    {
        using var host = await HostProgram.StartAsync();
        using var kept = await Wire.ConnectAsync($"{host.Address}");
        using var begun = await Wire.ConnectAsync($"{host.Address}");
        await kept.SendAsync("GET /health HTTP/1.1\r\nHost: test\r\n\r\n");
        (await kept.ReadUntilAsync("Healthy\r\n0\r\n\r\n")).Should().StartWith("HTTP/1.1 200").And.NotContain("Connection: close");
        await begun.SendAsync("POST /api/advice HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{");

        var clock = Stopwatch.StartNew();
        await host.TerminateAsync();
        await Task.Delay(TimeSpan.FromSeconds(1));

        await begun.SendAsync("}");
        (await begun.ReadToEndAsync()).Should().StartWith("HTTP/1.1 200").And.Contain("Connection: close").And.Contain("disclaimer");
        await kept.SendAsync("GET /health HTTP/1.1\r\nHost: test\r\n\r\n");
        (await kept.ReadToEndAsync()).Should().StartWith("HTTP/1.1 503", "no proxy is to send it more").And.Contain("Connection: close");
        (await host.ExitCodeAsync()).Should().Be(0);
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(4), "nobody was left to wait for");
    }

    [Fact]
    public async Task Packing_everything_warns_of_no_host()
    {
        using var pack = Process
            .Start(
                new ProcessStartInfo(
                    "dotnet", ["pack", ProjectOf("samples/RunnersKnee.Web"), "--no-build", "--nologo"]) { RedirectStandardOutput = true })!;

        (await pack.StandardOutput.ReadToEndAsync()).Should().NotContain("warning");

        await pack.WaitForExitAsync();
        pack.ExitCode.Should().Be(0);
    }

    private static string ProjectOf(string folder, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", folder);
}
