namespace RunnersKnee.Sample;

/// <summary>What the process returns beside what the console does.</summary>
internal static class WorkerExitCodes
{
    /// <summary>The server is not there or does not do what it is asked.</summary>
    internal const int Unavailable = 69;

    /// <summary>Some answers are not there yet: try again later.</summary>
    internal const int Incomplete = 75;
}
