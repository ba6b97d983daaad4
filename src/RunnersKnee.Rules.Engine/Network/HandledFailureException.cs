namespace RunnersKnee.Rules.Engine;

/// <summary>A part of a query, or a binding, has failed, and somebody has taken care of that: what it was for does not match.</summary>
internal sealed class HandledFailureException : Exception;
