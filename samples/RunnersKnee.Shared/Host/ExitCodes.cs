namespace RunnersKnee.Sample;

/// <summary>What the process returns.</summary>
internal static class ExitCodes
{
    internal const int Success = 0;

    /// <summary>A batch ran to its end, and some lines were no cases.</summary>
    internal const int BadLines = 1;

    /// <summary>The command line, a file or a document is at fault.</summary>
    internal const int BadInput = 2;

    /// <summary>This program or a rule is at fault.</summary>
    internal const int Failure = 70;

    /// <summary>The output could not be written to its end.</summary>
    internal const int OutputFailed = 74;

    /// <summary>Ended by SIGINT (Ctrl-C), as shells count it.</summary>
    internal const int Interrupted = 130;

    /// <summary>Whoever read standard output closed it, as shells count it.</summary>
    internal const int OutputClosed = 141;

    /// <summary>Ended by SIGTERM, as shells count it, or because its terminal went away.</summary>
    internal const int Terminated = 143;

    /// <summary>What each means, for the help.</summary>
    internal static IReadOnlyList<(int Code, string Meaning)> All { get; } =
    [
        (Success, "done; an interview may also have been ended by Ctrl-C"),
        (BadLines, "the batch ran to its end, and some lines were no cases"),
        (BadInput, "the command line, a file or a document is at fault"),
        (Failure, "this program or a rule is at fault"),
        (OutputFailed, "the output could not be written: closed, or the disk is full"),
        (Interrupted, "interrupted by Ctrl-C"),
        (OutputClosed, "whoever read the output had enough"),
        (Terminated, "ended by SIGTERM, or by the end of its terminal (SIGHUP)"),
    ];
}
