using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules;

internal sealed partial class AdviceAssembly
{
    private TreatmentVerdict Verdict(Treatment treatment)
    {
        var judged = conclusions.All<Judged>().First(judged => judged.Value.Treatment == treatment);
        var standing = conclusions.All<TreatmentStanding>().FirstOrDefault(standing => standing.Value.Treatment == treatment).Value;
        return new TreatmentVerdict
        {
            Treatment = treatment,
            Verdict = judged.Value.Verdict,
            Text = texts.Of(judged.Value.Verdict, treatment),
            ContraindicatedBy = ContraindicatedBy(treatment),
            Cautions = Cautions(treatment),
            WaitingFor = WaitingFor(standing),
            Unanswered = TreatmentCatalogue.Get(treatment).IsLastResort
                ? UnansweredWithAge(treatment)
                : [.. Unanswered(treatment).Select(finding => (QuestionSubject)finding)],
            Because = Because<Judged>(judged),
        };
    }
}
