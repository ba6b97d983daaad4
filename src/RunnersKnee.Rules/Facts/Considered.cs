namespace RunnersKnee.Rules.Facts;

/// <summary>A treatment on which a verdict is wanted. It is a request, not a fact of the person, so no explanation shows it.</summary>
internal sealed record Considered(Treatment Treatment);
