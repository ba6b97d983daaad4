namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: a warning against a treatment.</summary>
/// <param name="Treatment">The treatment.</param>
/// <param name="Level">Contraindicated, avoid, or a last resort.</param>
/// <param name="LiftedWhen">What lifts the warning, or would; null where nothing does.</param>
internal sealed record Warned(Treatment Treatment, WarningLevel Level, WarningLevel? LiftedWhen)
{
    /// <summary>To be avoided; what the last resort has not offered once it is reached, it will not offer.</summary>
    internal static Warned Avoid(Treatment treatment, IEnumerable<LastResortOpened> reached) =>
        new(treatment, WarningLevel.Avoid, reached.Any() ? null : WarningLevel.LastResort);
}
