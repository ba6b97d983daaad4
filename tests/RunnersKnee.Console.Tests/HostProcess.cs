using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace RunnersKnee.Sample.Tests;

/// <summary>Runs the host as a user does: as a process of its own.</summary>
internal static class HostProcess
{
    private static readonly string Host = Path.Combine(AppContext.BaseDirectory, "RunnersKnee.Console.dll");

    /// <summary>
    /// What starts the host. A process in the background may pass on that it ignores Ctrl+C or the end of its terminal; the host does not
    /// get that.
    /// </summary>
    private static readonly string[] Launch = IgnoresSignals() ? ["env", "--default-signal=HUP,INT", Dotnet, Host] : [Dotnet, Host];

    /// <summary>
    /// Where mutants are made of the host (see .ci/mutation), what tells which of them is active; it is to be so in the host's process as
    /// well.
    /// </summary>
    private static readonly FieldInfo? ActiveMutant =
        typeof(CommandLine).Assembly.GetTypes().Concat(typeof(ConsoleHost).Assembly.GetTypes())
            .FirstOrDefault(type => type.Name == "MutantControl")?.GetField("ActiveMutant");

    /// <summary>No wait in a test is longer.</summary>
    internal static TimeSpan Limit { get; } = TimeSpan.FromSeconds(60);

    internal static string Command => string.Join(' ', Launch);

    private static string Dotnet => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    internal static Task<HostResult> RunAsync(params string[] arguments) => RunWithInputAsync([], arguments);

    internal static Task<HostResult> RunWithInputAsync(string input, params string[] arguments) =>
        RunWithInputAsync(Encoding.UTF8.GetBytes(input), arguments);

    internal static async Task<HostResult> RunWithInputAsync(byte[] input, params string[] arguments)
    {
        using var process = Start(arguments);
        await FeedAsync(process, input);
        return await FinishAsync(process);
    }

    /// <summary>Runs a shell command line in which <c>$HOST</c> is the host.</summary>
    internal static async Task<HostResult> RunInShellAsync(
        string directory, string commandLine, params (string Name, string Value)[] environment)
    {
        var start = Prepare("/bin/sh", ["-c", commandLine]);
        start.WorkingDirectory = directory;
        start.Environment["HOST"] = Command;
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        return await FinishAsync(process);
    }

    internal static Process Start(params string[] arguments) => Process.Start(Prepare(Launch[0], [.. Launch[1..], .. arguments]))!;

    internal static async Task<HostResult> FinishAsync(Process process)
    {
        using var limit = new CancellationTokenSource(Limit);
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var error = process.StandardError.ReadToEndAsync(limit.Token);
        try
        {
            await process.WaitForExitAsync(limit.Token);
            return new HostResult(process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("The host did not end.");
        }
    }

    private static bool IgnoresSignals()
    {
        const string status = "/proc/self/status";
        const string ignored = "SigIgn:";
        const ulong hangupAndInterrupt = 0b11;
        return File.Exists(status)
            && File.ReadLines(status).FirstOrDefault(line => line.StartsWith(ignored, StringComparison.Ordinal)) is { } line
            && (ulong.Parse(line.AsSpan(ignored.Length).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & hangupAndInterrupt) != 0;
    }

    private static async Task FeedAsync(Process process, byte[] input)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The host had read enough and ended.
        }
    }

    private static ProcessStartInfo Prepare(string file, string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment.Remove("NO_COLOR");
        if (ActiveMutant is not null)
        {
            start.Environment["STRYKER_MUTANT_ID_CONTROL_VAR"] = "MUTANT";
            start.Environment["MUTANT"] = $"{ActiveMutant.GetValue(obj: null)}";
        }

        return start;
    }
}
