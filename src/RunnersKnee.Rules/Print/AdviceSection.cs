namespace RunnersKnee.Rules;

/// <summary>Lines of an advice that belong together; there is at least one.</summary>
/// <param name="Title">The heading; null where the lines need none.</param>
/// <param name="Lines">The lines, in order.</param>
public sealed record AdviceSection(string? Title, IReadOnlyList<AdviceLine> Lines);
