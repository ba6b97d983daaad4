namespace RunnersKnee.Rules;

internal static class VerdictsPart
{
    internal static TreatmentVerdict[] Of(Material material, PrecautionNotes precautions)
    {
        if (material.Case.Considered.Count == 0)
            return [];

        var judged = material.Conclusions.All<Protocol.Judged>().ToDictionary(verdict => verdict.Value.Treatment);
        var standings = material.Conclusions.All<Protocol.TreatmentStanding>();
        return [.. material.Case.Considered.Select(treatment => new TreatmentVerdict
        {
            Treatment = treatment,
            Verdict = judged[treatment].Value.Verdict,
            Text = material.Wording.Of(judged[treatment].Value.Verdict, treatment),
            ContraindicatedBy = precautions.ContraindicatedBy(treatment),
            Cautions = precautions.Cautions(treatment),
            WaitingFor = PlanPart.WaitingFor(standings.Find(standing => standing.Value.Treatment == treatment).Value),
            Because = material.Because(judged[treatment].Fact),
        })];
    }
}
