namespace RunnersKnee.Sample;

/// <summary>What the process returns.</summary>
internal static class ExitCodes
{
    internal const int Success = 0;

    /// <summary>A batch ran to its end, and some lines were no cases.</summary>
    internal const int BadLines = 1;

    /// <summary>The command line, a file or a document is at fault; nothing was done.</summary>
    internal const int BadInput = 2;

    /// <summary>This program or a rule is at fault.</summary>
    internal const int Failure = 70;

    /// <summary>Ended by SIGINT (Ctrl-C), as shells count it.</summary>
    internal const int Interrupted = 130;

    /// <summary>Whoever read standard output closed it, as shells count it.</summary>
    internal const int OutputClosed = 141;

    /// <summary>Ended by SIGTERM, as shells count it.</summary>
    internal const int Terminated = 143;
}
