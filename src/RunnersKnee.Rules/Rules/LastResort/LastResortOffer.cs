namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: an option of the last resort.</summary>
internal sealed record LastResortOffer(Treatment Treatment, LastResortStanding Standing)
{
    /// <summary>Whether the source warns against it before the last resort.</summary>
    internal bool LiftsWarning => Treatment is Treatment.Nsaid or Treatment.CortisoneInjection or Treatment.StraightLegRaise;
}
