namespace RunnersKnee.Rules.Protocol;

/// <summary>Treatments that are taken, as far as what came of them tells.</summary>
internal static class TreatmentsInUse
{
    /// <summary>Whether the treatment is taken now, or will be again: it goes on, or it helps.</summary>
    internal static bool IsInUse(this OutcomeTold told) =>
        told.Outcome is TreatmentOutcome.Ongoing or TreatmentOutcome.Relief or TreatmentOutcome.PartialRelief;
}
