using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>How the process ends when a command did not: its exit code, and the words on standard error.</summary>
internal sealed record Ending(int ExitCode, params IReadOnlyList<string> Lines)
{
    /// <param name="fault">What ended the command.</param>
    /// <param name="interrupted">The exit code of the signal that came, or 0.</param>
    internal static Ending Of(Exception fault, int interrupted) => fault switch
    {
        UnfinishedException { MayBeEnded: true } when interrupted == ExitCodes.Interrupted => new(ExitCodes.Success, fault.Message),
        UnfinishedException { InnerException: { } reason } => Of(reason, interrupted).And(fault.Message),
        OperationCanceledException when interrupted != 0 => new(interrupted),
        HostFaultException known => new(known.ExitCode, known.Lines),
        OutputClosedException => new(ExitCodes.OutputClosed),
        RuleFailedException => new(ExitCodes.Failure, $"{fault.Message} This is a fault of the rules, not of the case: please report it."),

        // Nobody at a console can do anything with a stack trace; whoever mends it can run the same command.
        _ => new(
            ExitCodes.Failure,
            $"This program failed ({fault.GetType().Name}: {Safe.Shorten(fault.Message)}). Please report it with the command."),
    };

    private Ending And(string line) => this with { Lines = [.. Lines, line] };
}
