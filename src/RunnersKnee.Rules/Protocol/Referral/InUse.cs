namespace RunnersKnee.Rules.Protocol;

/// <summary>Whether a treatment is in use.</summary>
internal static class InUse
{
    /// <summary>Whether it goes on or, but for what is given once, helps: what helps is taken again.</summary>
    internal static bool IsInUse(this OutcomeTold told) => told.Outcome switch
    {
        TreatmentOutcome.Ongoing => true,
        TreatmentOutcome.Relief or TreatmentOutcome.PartialRelief =>
            told.Treatment is not (Treatment.CortisoneInjection or Treatment.HyaluronicAcidInjection or Treatment.Surgery),
        _ => false,
    };
}
