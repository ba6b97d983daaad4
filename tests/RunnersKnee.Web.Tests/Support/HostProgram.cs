using System.Diagnostics;

namespace RunnersKnee.Web.Tests;

/// <summary>The host as a program of its own, as it runs in production.</summary>
internal sealed class HostProgram : IDisposable
{
    private readonly Process _process;

    private HostProgram(Process process, Uri address) => (_process, Address) = (process, address);

    internal Uri Address { get; }

    /// <summary>Starts it, and waits until it listens.</summary>
    internal static async Task<HostProgram> StartAsync()
    {
        const string Listening = "Now listening on: ";
        var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(WebHost).Assembly.Location, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
        })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
                return new HostProgram(process, new Uri(line[(at + Listening.Length)..]));
        }

        throw new InvalidOperationException("The host ended before it listened.");
    }

    /// <summary>Tells it to end.</summary>
    internal async Task TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        await kill.WaitForExitAsync();
    }

    /// <summary>Its exit code, once it has ended.</summary>
    internal async Task<int> ExitCodeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await _process.StandardOutput.ReadToEndAsync(patience.Token);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}
