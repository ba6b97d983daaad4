namespace RunnersKnee.Rules.Protocol;

/// <summary>Concluded: a finding rules a treatment out; several findings may rule out the same.</summary>
internal sealed record Contraindicated(Treatment Treatment, Finding By)
{
    internal TreatmentInfo Row => TreatmentCatalogue.Get(Treatment);
}
