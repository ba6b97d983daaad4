namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: a warning against a treatment.</summary>
/// <param name="Treatment">The treatment.</param>
/// <param name="Level">Contraindicated, avoid, or a last resort.</param>
/// <param name="LiftedWhen">What lifts the warning, or would; null where nothing does.</param>
internal sealed record Warned(Treatment Treatment, WarningLevel Level, WarningLevel? LiftedWhen);

/// <summary>What gives a treatment that is warned against another warning than to avoid it.</summary>
internal interface IOtherWarning
{
    Treatment Treatment { get; }
}
