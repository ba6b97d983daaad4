namespace RunnersKnee.Rules.Tests;

/// <summary>Every decision as a path and its value, such as <c>plan.steps.correctCauses.status</c> and <c>upcoming</c>.</summary>
internal static class AdvicePaths
{
    internal static IEnumerable<(string Path, string Value)> Of(ReferenceAdvice advice) =>
    [
        ("id", advice.Id ?? "none"),
        ("guidelineAdditions", advice.GuidelineAdditions ? "true" : "false"),
        ("assessment.likelihood", Codes.Of(advice.Likelihood)),
        .. Each("assessment.criteria", advice.Criteria, criterion => criterion.Finding, Of),
        ("assessment.contributors", List(advice.Contributors)),
        ("notes", List(advice.Notes)),
        ("openWarningSigns", List(advice.OpenWarningSigns)),
        ("running", Codes.Of(advice.Running)),
        ("referral.urgency", Codes.Of(advice.Urgency)),
        .. Each("referral.reasons", advice.Reasons, reason => reason.Code, reason => [("urgency", Codes.Of(reason.Urgency))]),
        ("plan.status", Codes.Of(advice.Plan.Status)),
        ("plan.currentStep", OrNone(advice.Plan.CurrentStep)),
        .. Each("plan.steps", advice.Plan.Steps, step => step.Step, Of),
        .. Each("warnings", advice.Warnings, warning => warning.Treatment, Of),
        ("lastResort.reached", advice.LastResort.Reached ? "true" : "false"),
        ("lastResort.outstanding", List(advice.LastResort.Outstanding)),
        .. Each("lastResort.options", advice.LastResort.Options, option => option.Treatment, Of),
        .. Each("verdicts", advice.Verdicts, verdict => verdict.Treatment, Of),
    ];

    private static IEnumerable<(string Path, string Value)> Of(ReferenceCriterion criterion) =>
        [("status", Codes.Of(criterion.Status)), ("origin", Codes.Of(criterion.Origin))];

    private static IEnumerable<(string Path, string Value)> Of(ReferenceWarning warning) =>
    [
        ("level", Codes.Of(warning.Level)),
        ("liftedWhen", OrNone(warning.LiftedWhen)),
        ("contraindicatedBy", List(warning.ContraindicatedBy)),
        ("cautions", List(warning.Cautions)),
        ("unanswered", List(warning.Unanswered)),
    ];

    private static IEnumerable<(string Path, string Value)> Of(ReferenceStep step) =>
        [("status", Codes.Of(step.Status)), .. Each("recommendations", step.Treatments, treatment => treatment.Treatment, Of)];

    private static IEnumerable<(string Path, string Value)> Of(ReferenceTreatment treatment) =>
    [
        ("status", Codes.Of(treatment.Status)),
        ("origin", Codes.Of(treatment.Origin)),
        ("waitingFor", List(treatment.WaitingFor)),
        ("contraindicatedBy", List(treatment.ContraindicatedBy)),
        ("unanswered", List(treatment.Unanswered)),
        ("cautions", List(treatment.Cautions)),
    ];

    private static IEnumerable<(string Path, string Value)> Of(ReferenceOption option) =>
    [
        ("standing", Codes.Of(option.Standing)), ("unanswered", List(option.Unanswered)), ("cautions", List(option.Cautions)),
    ];

    private static IEnumerable<(string Path, string Value)> Of(ReferenceVerdict verdict) =>
    [
        ("verdict", Codes.Of(verdict.Verdict)),
        ("contraindicatedBy", List(verdict.ContraindicatedBy)),
        ("cautions", List(verdict.Cautions)),
        ("waitingFor", List(verdict.WaitingFor)),
        ("unanswered", List(verdict.Unanswered)),
    ];

    /// <summary>The codes of a list in its order, then what is decided of each.</summary>
    private static IEnumerable<(string Path, string Value)> Each<TItem, TCode>(
        string path, IReadOnlyList<TItem> items, Func<TItem, TCode> code, Func<TItem, IEnumerable<(string Path, string Value)>> decisions)
        where TCode : struct, Enum =>
    [
        (path, List(items.Select(code))),
        .. items.SelectMany(item => decisions(item).Select(decision => ($"{path}.{Codes.Of(code(item))}.{decision.Path}", decision.Value))),
    ];

    private static string List<TCode>(IEnumerable<TCode> codes)
        where TCode : struct, Enum => List(codes.Select(Codes.Of));

    private static string List(IEnumerable<string> codes) => $"[{string.Join(", ", codes)}]";

    private static string OrNone<TCode>(TCode? code)
        where TCode : struct, Enum => code is { } given ? Codes.Of(given) : "none";
}
