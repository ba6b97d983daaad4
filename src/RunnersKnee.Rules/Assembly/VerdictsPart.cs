namespace RunnersKnee.Rules;

internal static class VerdictsPart
{
    internal static TreatmentVerdict[] Of(Material material, PrecautionNotes precautions)
    {
        var considered = material.Case.Considered;
        var verdicts = new TreatmentVerdict[considered.Count];
        for (var place = 0; place < verdicts.Length; place++)
            verdicts[place] = Verdict(material, precautions, considered[place]);
        return verdicts;
    }

    private static TreatmentVerdict Verdict(Material material, PrecautionNotes precautions, Treatment treatment)
    {
        var judged = material.Conclusions.On<Protocol.Judged>(treatment, static verdict => verdict.Treatment)!.Value;
        var standing = material.Conclusions.On<Protocol.TreatmentStanding>(treatment, static standing => standing.Treatment);
        return new TreatmentVerdict
        {
            Treatment = treatment,
            Verdict = judged.Value.Verdict,
            Text = material.Wording.Of(judged.Value.Verdict, treatment),
            ContraindicatedBy = precautions.ContraindicatedBy(treatment),
            Cautions = precautions.Cautions(treatment),
            WaitingFor = PlanPart.WaitingFor(standing?.Value),
            Unanswered = TreatmentCatalogue.Get(treatment).IsLastResort
                ? material.UnansweredWithAge(treatment)
                : [.. material.Unanswered(treatment).Select(finding => (QuestionSubject)finding)],
            Because = material.Because(judged.Fact),
        };
    }
}
