namespace RunnersKnee.Sample;

/// <summary>Work that ended before its end. What was done so far is told after what went wrong.</summary>
internal sealed class UnfinishedException(string done, Exception inner) : Exception(done, inner)
{
    /// <summary>Whether a person may end it by Ctrl-C, and it is done then.</summary>
    internal bool MayBeEnded { get; init; }
}
