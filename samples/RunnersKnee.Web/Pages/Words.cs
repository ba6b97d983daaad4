namespace RunnersKnee.Web;

/// <summary>Words for codes: the library's texts, under the keys made from its codes.</summary>
internal static class Words
{
    private static readonly AdviceTexts Texts = AdviceTexts.English;

    internal static string Of(Urgency urgency) => Texts["urgency." + Codes.Of(urgency)];

    internal static string Of(Likelihood likelihood) => Texts["likelihood." + Codes.Of(likelihood)];

    internal static string Of(Finding finding) => Texts["finding." + Codes.Of(finding)];

    internal static string Of(Answer answer) => Texts["answer." + Codes.Of(answer)];

    internal static string Of(Treatment treatment) => Texts["treatment." + Codes.Of(treatment) + ".name"];

    internal static string Of(TreatmentStep step) => Texts["step." + Codes.Of(step)];

    internal static string Of(TreatmentOutcome outcome) => Texts["outcome." + Codes.Of(outcome)];

    internal static string Of(StepOutcome outcome) => Texts["stepOutcome." + Codes.Of(outcome)];

    internal static string Of(PlanStatus status) => Texts["planStatus." + Codes.Of(status)];

    internal static string Of(PlanStepStatus status) => Texts["stepStatus." + Codes.Of(status)];

    internal static string Of(TreatmentStatus status) => Texts["treatmentStatus." + Codes.Of(status)];

    internal static string Of(WarningLevel level) => Texts["warningLevel." + Codes.Of(level)];

    internal static string Of(LastResortStanding standing) => Texts["standing." + Codes.Of(standing)];

    internal static string Of(QuestionSubject subject) => subject.Finding is { } finding ? Of(finding) : "your age";

    internal static string Of(QuestionTopic topic) => Texts["topic." + Codes.Of(topic)];

    internal static Question Question(Finding finding) => Texts.QuestionFor(finding);

    internal static string QuestionOfAge => Texts["question.age"];

    internal static string List(IEnumerable<Finding> findings) => string.Join("; ", findings.Select(Of));

    internal static string List(IEnumerable<Treatment> treatments) => string.Join("; ", treatments.Select(Of));

    internal static string List(IEnumerable<QuestionSubject> subjects) => string.Join("; ", subjects.Select(Of));

    /// <summary>A label as the beginning of a sentence.</summary>
    internal static string Sentence(string label) => label.Length == 0 ? label : char.ToUpperInvariant(label[0]) + label[1..];
}
