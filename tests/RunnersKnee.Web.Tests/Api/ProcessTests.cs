using System.Diagnostics;

namespace RunnersKnee.Web.Tests;

public class ProcessTests
{
    [Fact]
    public async Task The_host_starts_as_a_program_and_stops_when_it_is_told_to()
    {
        using var host = Process.Start(new ProcessStartInfo("dotnet", [typeof(WebHost).Assembly.Location, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
        })!;
        try
        {
            using var client = new HttpClient { BaseAddress = await AddressAsync(host) };
            (await client.GetStringAsync("/health")).Should().Be("Healthy");

            using var term = Process.Start("kill", ["-TERM", $"{host.Id}"]);
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            await host.StandardOutput.ReadToEndAsync(patience.Token);
            await host.WaitForExitAsync(patience.Token);
            host.ExitCode.Should().Be(0);
        }
        finally
        {
            if (!host.HasExited)
                host.Kill();
        }
    }

    private static async Task<Uri> AddressAsync(Process host)
    {
        const string Listening = "Now listening on: ";
        while (await host.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
                return new Uri(line[(at + Listening.Length)..]);
        }

        throw new InvalidOperationException("The host ended before it listened.");
    }
}
