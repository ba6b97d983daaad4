using System.Diagnostics;

namespace RunnersKnee.Rules.Package.Tests;

/// <summary>Runs dotnet commands as a person would in a terminal of their own.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>What a command wrote to standard output; it fails the test unless the command succeeds.</summary>
    internal static async Task<string> RunAsync(
        string folder, IReadOnlyDictionary<string, string> environment, params IEnumerable<string> arguments)
    {
        using var process = new Process { StartInfo = Start(folder, environment, arguments) };
        process.Start();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} took more than {Patience}.");
        }

        process.ExitCode
            .Should().Be(0, "dotnet {0} is to succeed; it said: {1}{2}", string.Join(' ', arguments), await output, await errors);
        return await output;
    }

    private static ProcessStartInfo Start(string folder, IReadOnlyDictionary<string, string> environment, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What the test run itself was started with must not leak into the commands.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return start;
    }
}
