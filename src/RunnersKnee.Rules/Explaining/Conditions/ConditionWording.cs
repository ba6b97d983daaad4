namespace RunnersKnee.Rules;

/// <summary>Puts conditions into words.</summary>
internal sealed class ConditionWording(AdviceTexts texts)
{
    internal string this[string key] => texts[key];

    internal string Of(Finding finding, Answer answer) => $"{texts[TextKeys.Of(finding)]}: {texts[AnswerKey(answer)]}";

    internal string Of(Treatment treatment, string key) => $"{texts[TextKeys.Name(treatment)]}: {texts[key]}";

    internal string Of(TreatmentStep step, StepOutcome? reported) => $"{texts[TextKeys.Of(step)]}: {texts[ReportKey(reported)]}";

    internal ExplainedCondition Leaf(string text, bool holds, params string[] seen) => new() { Text = text, Holds = holds, Seen = seen, Parts = [] };

    internal ExplainedCondition Composite(string key, bool holds, IEnumerable<Condition> parts, KneeCase @case) => new()
    {
        Text = texts[key],
        Holds = holds,
        Seen = [],
        Parts = [.. parts.Select(part => part.Explain(@case, this))],
    };

    private static string AnswerKey(Answer answer) => answer switch
    {
        Answer.Yes => "explain.answeredYes",
        Answer.No => "explain.answeredNo",
        _ => "explain.open",
    };

    private static string ReportKey(StepOutcome? reported) => reported switch
    {
        StepOutcome.Achieved => "explain.reportedAchieved",
        StepOutcome.Failed => "explain.reportedFailed",
        _ => "explain.nothingReported",
    };
}
