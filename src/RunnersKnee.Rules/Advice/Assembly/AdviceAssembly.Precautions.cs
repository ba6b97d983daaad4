using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules;

internal sealed partial class AdviceAssembly
{
    private readonly Contraindicated[] _contraindicated = [.. conclusions.All<Contraindicated>().Select(concluded => concluded.Value)];
    private readonly Cautioned[] _cautioned = [.. conclusions.All<Cautioned>().Select(concluded => concluded.Value)];

    private readonly Func<Finding, bool> _isOpen = @case.IsOpen;

    private Finding[] ContraindicatedBy(Treatment treatment) => _contraindicated.Length == 0
        ? []
        : [.. _contraindicated.Where(contraindicated => contraindicated.Treatment == treatment).Select(contraindicated => contraindicated.By).Order()];

    /// <summary>The cautions on a treatment: the protocol's in the order of the findings, then the host's.</summary>
    private Caution[] Cautions(Treatment treatment) => _cautioned.Length == 0
        ? local.Cautions(treatment)
        :
        [
            .. _cautioned.Where(caution => caution.Treatment == treatment).OrderBy(caution => caution.Place)
                .Select(caution => new Caution { Code = caution.Code, Text = texts.OfCaution(treatment, caution.Code) }),
            .. local.Cautions(treatment),
        ];

    /// <summary>The findings that would rule a treatment out and are open.</summary>
    private Finding[] Unanswered(Treatment treatment) =>
        [.. PrecautionTable.Get(treatment).Contraindications.Where(_isOpen)];

    /// <summary>The same, after the age where it was not told: the last resort is not for the young.</summary>
    private QuestionSubject[] UnansweredWithAge(Treatment treatment) =>
        [.. @case.Age is null ? [QuestionSubject.Age] : Array.Empty<QuestionSubject>(), .. Unanswered(treatment).Select(finding => (QuestionSubject)finding)];
}
