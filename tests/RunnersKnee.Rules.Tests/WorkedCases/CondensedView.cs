using System.Text.Json;
using System.Text.Json.Nodes;

namespace RunnersKnee.Rules.Tests;

/// <summary>
/// The condensed view in which the worked cases state what is expected: notes and reasons sorted by code, empty lists of treatments left
/// out.
/// </summary>
internal static class CondensedView
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    internal static string Of(ReferenceAdvice advice) => new JsonObject
    {
        ["id"] = advice.Id,
        ["likelihood"] = Codes.Of(advice.Likelihood),
        ["criteria"] = Map(advice.Criteria, criterion => criterion.Finding, criterion => Codes.Of(criterion.Status)),
        ["contributors"] = List(advice.Contributors),
        ["notes"] = Array(advice.Notes.Select(Codes.Of).Order(StringComparer.Ordinal)),
        ["urgency"] = Codes.Of(advice.Urgency),
        ["reasons"] = Map(
            advice.Reasons.OrderBy(reason => Codes.Of(reason.Code), StringComparer.Ordinal), reason => reason.Code, reason => Codes.Of(reason.Urgency)),
        ["planStatus"] = Codes.Of(advice.Plan.Status),
        ["currentStep"] = advice.Plan.CurrentStep is { } step ? Codes.Of(step) : null,
        ["steps"] = Array(advice.Plan.Steps.Select(Step)),
        ["cautions"] = OfTreatments(advice, treatment => treatment.Cautions),
        ["unanswered"] = OfTreatments(advice, treatment => treatment.Unanswered.Select(Codes.Of)),
        ["withheldBy"] = OfTreatments(advice, treatment => treatment.ContraindicatedBy.Select(Codes.Of)),
        ["running"] = Codes.Of(advice.Running),
        ["openWarningSigns"] = List(advice.OpenWarningSigns),
        ["warnings"] = Map(advice.Warnings, warning => warning.Treatment, warning => Codes.Of(warning.Level)),
        ["warningDetails"] = Map(
            advice.Warnings.Where(warning => warning.ContraindicatedBy.Count + warning.Cautions.Count + warning.Unanswered.Count > 0),
            warning => warning.Treatment,
            warning => new JsonArray(List(warning.ContraindicatedBy), Array(warning.Cautions), Array(warning.Unanswered))),
        ["lastResort"] = advice.LastResort.Reached,
        ["options"] = Array(advice.LastResort.Options.Select(Option)),
        ["optionCautions"] = Map(
            advice.LastResort.Options.Where(option => option.Cautions.Count > 0), option => option.Treatment, option => Array(option.Cautions)),
        ["outstanding"] = List(advice.LastResort.Outstanding),
        ["verdicts"] = Map(advice.Verdicts, verdict => verdict.Treatment, verdict => Codes.Of(verdict.Verdict)),
        ["verdictsDetails"] = Map(
            advice.Verdicts.Where(verdict => verdict.ContraindicatedBy.Count + verdict.Cautions.Count > 0),
            verdict => verdict.Treatment,
            verdict => new JsonArray(List(verdict.ContraindicatedBy), Array(verdict.Cautions))),
        ["verdictsUnanswered"] = Map(
            advice.Verdicts.Where(verdict => verdict.Unanswered.Count > 0), verdict => verdict.Treatment, verdict => Array(verdict.Unanswered)),
    }.ToJsonString(Indented);

    /// <summary>An expected line without the questions, which are compared elsewhere.</summary>
    internal static string Of(JsonElement expected)
    {
        var view = JsonObject.Create(expected)!;
        view.Remove("questions");
        return view.ToJsonString(Indented);
    }

    private static JsonNode Step(ReferenceStep step) => new JsonArray(
        Codes.Of(step.Step),
        Codes.Of(step.Status),
        Map(step.Treatments, treatment => treatment.Treatment, treatment => Codes.Of(treatment.Status)));

    private static JsonNode Option(ReferenceOption option) => new JsonArray(Codes.Of(option.Treatment), Array(option.Unanswered));

    private static JsonObject OfTreatments(ReferenceAdvice advice, Func<ReferenceTreatment, IEnumerable<string>> codes) => Map(
        advice.Plan.Steps.SelectMany(step => step.Treatments).Where(treatment => codes(treatment).Any()),
        treatment => treatment.Treatment,
        treatment => Array(codes(treatment)));

    private static JsonObject Map<TItem, TCode>(IEnumerable<TItem> items, Func<TItem, TCode> key, Func<TItem, JsonNode> value)
        where TCode : struct, Enum => [.. items.Select(item => KeyValuePair.Create(Codes.Of(key(item)), (JsonNode?)value(item)))];

    private static JsonArray List<TCode>(IEnumerable<TCode> codes)
        where TCode : struct, Enum => Array(codes.Select(Codes.Of));

    private static JsonArray Array(IEnumerable<JsonNode> items) => [.. items];

    private static JsonArray Array(IEnumerable<string> codes) => [.. codes.Select(code => (JsonNode)code)];
}
