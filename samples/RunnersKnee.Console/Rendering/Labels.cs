using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>Words for codes: the library's texts, under the keys made from its codes.</summary>
internal sealed class Labels(AdviceTexts texts)
{
    internal static Labels English { get; } = new(AdviceTexts.English);

    internal string Of(Urgency urgency) => texts["urgency." + Codes.Of(urgency)];

    internal string Of(Likelihood likelihood) => texts["likelihood." + Codes.Of(likelihood)];

    internal string Of(Finding finding) => texts["finding." + Codes.Of(finding)];

    internal string Of(QuestionSubject subject) => subject.Finding is { } finding ? Of(finding) : "your age";

    internal string Of(Treatment treatment) => texts["treatment." + Codes.Of(treatment) + ".name"];

    internal string Of(TreatmentStep step) => texts["step." + Codes.Of(step)];

    internal string Of(CriterionStatus status) => texts["criterionStatus." + Codes.Of(status)];

    internal string Of(Answer answer) => texts["answer." + Codes.Of(answer)];

    internal string Of(TreatmentOutcome outcome) => texts["outcome." + Codes.Of(outcome)];

    internal string Of(StepOutcome outcome) => texts["stepOutcome." + Codes.Of(outcome)];

    internal string Of(PlanStatus status) => texts["planStatus." + Codes.Of(status)];

    internal string Of(PlanStepStatus status) => texts["stepStatus." + Codes.Of(status)];

    internal string Of(TreatmentStatus status) => texts["treatmentStatus." + Codes.Of(status)];

    internal string Of(WarningLevel level) => texts["warningLevel." + Codes.Of(level)];

    internal string Of(LastResortStanding standing) => texts["standing." + Codes.Of(standing)];

    internal string Of(EvidenceVerdict verdict) => texts["evidenceVerdict." + Codes.Of(verdict)];

    internal string Of(EvidenceBasis basis) => texts["evidenceBasis." + Codes.Of(basis)];

    internal string Of(Origin origin) => texts["origin." + Codes.Of(origin)];

    internal string Question(Finding finding) => texts["question." + Codes.Of(finding)];

    internal string List(IEnumerable<Finding> findings) => string.Join("; ", findings.Select(Of));

    internal string List(IEnumerable<Treatment> treatments) => string.Join("; ", treatments.Select(Of));

    internal string List(IEnumerable<TreatmentStep> steps) => string.Join("; ", steps.Select(Of));

    /// <summary>A label as the beginning of a sentence.</summary>
    internal static string Sentence(string label) => label.Length == 0 ? label : char.ToUpperInvariant(label[0]) + label[1..];
}
