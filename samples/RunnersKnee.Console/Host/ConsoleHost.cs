using System.CommandLine;
using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>Parses the command line, runs the command, and turns whatever goes wrong into plain words and an exit code.</summary>
internal static class ConsoleHost
{
    internal static async Task<int> RunAsync(string[] arguments)
    {
        using var interruption = new Interruption();
        var error = StandardStreams.ErrorText();
        await using var _ = error.ConfigureAwait(false);
        try
        {
            return await RunAsync(arguments, error, interruption.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            return interruption.ExitCode;
        }
        catch (HostFaultException fault)
        {
            foreach (var line in fault.Lines)
                await error.WriteLineAsync(line).ConfigureAwait(false);
            return ExitCodes.BadInput;
        }
        catch (OutputClosedException)
        {
            return ExitCodes.OutputClosed;
        }
        catch (RuleFailedException fault)
        {
            await error.WriteLineAsync($"{fault.Message} This is a fault of the rules, not of the case: please report it.").ConfigureAwait(false);
            return ExitCodes.Failure;
        }
        catch (Exception fault)
        {
            // Nobody at a console can do anything with a stack trace; whoever mends it can run the same command.
            await error.WriteLineAsync($"This program failed ({fault.GetType().Name}: {Safe.Text(fault.Message)}). Please report it with the command.").ConfigureAwait(false);
            return ExitCodes.Failure;
        }
    }

    private static async Task<int> RunAsync(string[] arguments, TextWriter error, CancellationToken cancellationToken)
    {
        // A file may be called @case.json: no argument stands for a file of further arguments.
        var parsed = CommandLine.Create().Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
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
