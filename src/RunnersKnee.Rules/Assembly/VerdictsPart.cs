namespace RunnersKnee.Rules;

internal static class VerdictsPart
{
    internal static TreatmentVerdict[] Of(Material material, PrecautionNotes precautions)
    {
        if (material.Case.Considered.Count == 0)
            return [];

        var judged = material.Conclusions.All<Protocol.Judged>();
        var standings = material.Conclusions.All<Protocol.TreatmentStanding>();
        return [.. material.Case.Considered.Select(treatment => Verdict(
            material,
            precautions,
            judged.Single(verdict => verdict.Value.Treatment == treatment),
            standings.Find(standing => standing.Value.Treatment == treatment).Value))];
    }

    private static TreatmentVerdict Verdict(
        Material material, PrecautionNotes precautions, Concluded<Protocol.Judged> judged, Protocol.TreatmentStanding? standing) => new()
    {
        Treatment = judged.Value.Treatment,
        Verdict = judged.Value.Verdict,
        Text = material.Wording.Of(judged.Value.Verdict, judged.Value.Treatment),
        ContraindicatedBy = precautions.ContraindicatedBy(judged.Value.Treatment),
        Cautions = precautions.Cautions(judged.Value.Treatment),
        WaitingFor = PlanPart.WaitingFor(standing),
        Because = material.Because(judged.Fact),
    };
}
