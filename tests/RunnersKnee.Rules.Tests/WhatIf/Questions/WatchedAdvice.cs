namespace RunnersKnee.Rules.Tests;

/// <summary>What the specification watches when questions are searched, read off the finished advice: a text for each area.</summary>
internal static class WatchedAdvice
{
    internal static string Of(Advice advice) => string.Join('\n', Areas(advice));

    /// <summary>The areas in which two advices differ.</summary>
    internal static AdviceArea[] Differences(Advice one, Advice other) =>
        [
            .. Areas(one).Zip(Areas(other)).Select((pair, area) => (pair.First == pair.Second, (AdviceArea)area)).Where(area => !area.Item1)
            .Select(area => area.Item2),
        ];

    private static string[] Areas(Advice advice) =>
    [
        $"{advice.Assessment.Likelihood} {List(advice.Assessment.Criteria, one => $"{one.Finding}={one.Status}")} {List(advice.Assessment.Contributors, one => $"{one.Finding}")}",
        List(advice.Notes, note => $"{note.Code}"),
        $"{advice.Referral.Urgency} {List(advice.Referral.Reasons, reason => $"{reason.Code}={reason.Urgency}")}",
        $"{advice.Running!.Advice}",
        $"{advice.Plan.Status} {advice.Plan.CurrentStep} {List(advice.Plan.Steps, Step)}",
        List(advice.Warnings, warning => $"{warning.Treatment}={warning.Level} {Precautions(warning.ContraindicatedBy, warning.Cautions)}"),
        $"{advice.LastResort.Reached} {List(advice.LastResort.Options, option => $"{option.Treatment}={option.Standing} {List(option.Cautions, caution => caution.Code)}")} {List(advice.LastResort.Outstanding, step => $"{step}")}",
        List(
            advice.Verdicts,
            verdict => $"{verdict.Treatment}={verdict.Verdict} {Precautions(verdict.ContraindicatedBy, verdict.Cautions)}"),
    ];

    private static string Step(PlanStep step) => $"{step.Step}={step.Status} {List(step.Recommendations, Treatment)}";

    private static string Treatment(Recommendation treatment) =>
        $"{treatment.Treatment}={treatment.Status} {Precautions(treatment.ContraindicatedBy, treatment.Cautions)}";

    private static string Precautions(IEnumerable<Finding> contraindicatedBy, IEnumerable<Caution> cautions) =>
        $"{List(contraindicatedBy, finding => $"{finding}")} {List(cautions, caution => caution.Code)}";

    private static string List<TItem>(IEnumerable<TItem> items, Func<TItem, string> text) => $"[{string.Join(", ", items.Select(text))}]";
}
