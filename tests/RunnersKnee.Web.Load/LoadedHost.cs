using System.Diagnostics;
using System.Reflection;

namespace RunnersKnee.Web.Load;

/// <summary>A host as a process of its own, whose processor time is its own.</summary>
internal sealed class LoadedHost : IDisposable
{
    private readonly Process _process;

    private LoadedHost(Process process, Uri address)
    {
        _process = process;
        Client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Load.Connections }) { BaseAddress = address };
    }

    internal HttpClient Client { get; }

    internal TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts it, and waits until it listens.</summary>
    internal static async Task<LoadedHost> StartAsync(Assembly host, params IEnumerable<string> arguments)
    {
        const string listening = "Now listening on: ";
        var process = Process.Start(new ProcessStartInfo("dotnet", [host.Location, .. arguments]) { RedirectStandardOutput = true })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(listening, StringComparison.Ordinal) is >= 0 and var at)
                return new LoadedHost(process, new Uri(line[(at + listening.Length)..]));
        }

        throw new InvalidOperationException($"{host.GetName().Name} ended before it listened.");
    }

    public void Dispose()
    {
        Client.Dispose();
        _process.Kill();
        _process.Dispose();
    }
}
