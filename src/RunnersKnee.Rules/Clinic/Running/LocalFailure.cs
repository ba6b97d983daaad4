namespace RunnersKnee.Rules;

/// <summary>One of the host's own rules that failed, and what it threw or which bound it passed.</summary>
internal readonly record struct LocalFailure(string Rule, Exception Exception);
