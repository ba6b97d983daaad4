namespace RunnersKnee.Rules;

/// <summary>A line of an order of precedence.</summary>
/// <param name="Number">Its number in the protocol; lines of one number are the forms of one line.</param>
/// <param name="Outcome">The code of what it gives.</param>
/// <param name="TextKey">The key of what it gives, in words.</param>
/// <param name="Condition">When it holds.</param>
internal sealed record PrecedenceLine(int Number, string Outcome, string TextKey, Condition Condition);
