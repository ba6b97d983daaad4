using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>Words for codes: the library's texts, under the keys made from its codes.</summary>
internal sealed class Labels(AdviceTexts texts)
{
    internal static Labels English { get; } = new(AdviceTexts.English);

    internal string Of(Urgency urgency) => texts["urgency." + Codes.Of(urgency)];

    internal string Of(Finding finding) => texts["finding." + Codes.Of(finding)];

    internal string Of(Treatment treatment) => texts["treatment." + Codes.Of(treatment) + ".name"];

    internal string Of(TreatmentStep step) => texts["step." + Codes.Of(step)];

    internal string Of(Answer answer) => texts["answer." + Codes.Of(answer)];

    internal string Of(TreatmentOutcome outcome) => texts["outcome." + Codes.Of(outcome)];

    internal string Of(StepOutcome outcome) => texts["stepOutcome." + Codes.Of(outcome)];

    internal string Of(QuestionTopic topic) => texts["topic." + Codes.Of(topic)];

    internal string Question(Finding finding) => texts["question." + Codes.Of(finding)];

    internal string Contraindication(Treatment treatment, Finding finding) => texts.Contraindication(treatment, finding);

    internal string AskFirst => texts["print.askFirst"];

    internal string List(IEnumerable<QuestionSubject> subjects) =>
        string.Join("; ", subjects.Select(subject => subject.Finding is { } finding ? Of(finding) : texts["explain.age"]));

    /// <summary>A label as the beginning of a sentence.</summary>
    internal static string Sentence(string label) => label.Length == 0 ? label : char.ToUpperInvariant(label[0]) + label[1..];
}
