using System.CommandLine;

namespace RunnersKnee.Sample;

/// <summary>Parses the command line, runs the command, and turns whatever goes wrong into plain words and an exit code.</summary>
internal static class ConsoleHost
{
    internal static async Task<int> RunAsync(RootCommand commands, string[] arguments)
    {
        using var interruption = new Interruption();
        var error = StandardStreams.ErrorText();
        await using var _ = error.ConfigureAwait(false);
        try
        {
            return await RunAsync(commands, arguments, error, interruption.Token).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            var ending = Ending.Of(fault, interruption.ExitCode);
            foreach (var line in ending.Lines)
                await error.WriteLineAsync(line).ConfigureAwait(false);
            return ending.ExitCode;
        }
    }

    private static async Task<int> RunAsync(
        RootCommand commands, string[] arguments, TextWriter error, CancellationToken cancellationToken)
    {
        // A file may be called @case.json: no argument stands for a file of further arguments.
        var parsed = commands.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        UsageFaults.ThrowIfAny(parsed);

        var output = StandardStreams.OutputText();
        await using var _ = output.ConfigureAwait(false);
        var invocation = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = output,
            Error = error,
        };
        return await parsed.InvokeAsync(invocation, cancellationToken).ConfigureAwait(false);
    }
}
