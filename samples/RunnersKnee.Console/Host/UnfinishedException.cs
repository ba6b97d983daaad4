namespace RunnersKnee.Sample;

/// <summary>Work that ended before its end. What was done so far is told after what went wrong.</summary>
internal sealed class UnfinishedException(string done, Exception inner) : Exception(done, inner);
