namespace RunnersKnee.Rules;

/// <summary>One of the host's own rules that failed: what it threw, or nothing where it never ended.</summary>
internal readonly record struct LocalFailure(string Rule, Exception? Exception);
