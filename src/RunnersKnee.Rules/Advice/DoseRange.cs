namespace RunnersKnee.Rules;

/// <summary>A range of a dose, both ends included.</summary>
/// <param name="Min">The lower end.</param>
/// <param name="Max">The upper end.</param>
public sealed record DoseRange(int Min, int Max);
