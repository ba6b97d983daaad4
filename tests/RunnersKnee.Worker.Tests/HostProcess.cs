using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace RunnersKnee.Sample.Tests;

/// <summary>The worker, or the console, as a process of its own.</summary>
internal sealed class HostProcess : IDisposable
{
    private const int Terminate = 15;
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    private HostProcess(Process process)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync();
        _error = process.StandardError.ReadToEndAsync();
    }

    internal bool HasEnded => _process.HasExited;

    internal static HostProcess Worker(NatsServer server, params string[] arguments) =>
        Start("RunnersKnee.Worker.dll", [.. arguments, "--server", server.Url]);

    internal static async Task<HostResult> RunWorkerAsync(NatsServer server, params string[] arguments)
    {
        using var host = Worker(server, arguments);
        return await host.EndAsync();
    }

    /// <summary>A worker that leaves what it had to the others a second after its end.</summary>
    internal static HostProcess StartWorking(NatsServer server) => Worker(server, "work", "--ack-wait", "1");

    internal static async Task<HostResult> RunAsync(string host, params string[] arguments)
    {
        using var process = Start(host, arguments);
        return await process.EndAsync();
    }

    internal void Kill() => _process.Kill();

    internal Task<HostResult> StopAsync()
    {
        kill(_process.Id, Terminate);
        return EndAsync();
    }

    internal async Task<HostResult> EndAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Eventually.Limit);
        return new HostResult(_process.ExitCode, await _output, await _error);
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }

    private static HostProcess Start(string host, string[] arguments)
    {
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Path.Combine(AppContext.BaseDirectory, host), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["NATS_URL"] = NatsServer.OfEnvironment;
        return new HostProcess(Process.Start(start)!);
    }

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int kill(int process, int signal);
}
