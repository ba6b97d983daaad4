namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: a warning against a treatment.</summary>
internal sealed record Warned(Treatment Treatment, WarningLevel Level);
