namespace RunnersKnee.Rules;

/// <summary>One line of an advice in words: plain text that is not encoded and may hold what a case or a host says.</summary>
/// <param name="Kind">What the line is for.</param>
/// <param name="Text">The words.</param>
public sealed record AdviceLine(AdviceLineKind Kind, string Text);
