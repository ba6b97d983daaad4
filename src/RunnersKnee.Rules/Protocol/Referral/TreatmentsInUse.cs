namespace RunnersKnee.Rules.Protocol;

/// <summary>Treatments that are in use, as far as what came of them tells.</summary>
internal static class TreatmentsInUse
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
