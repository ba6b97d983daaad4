using System.Text.Json.Nodes;

namespace RunnersKnee.Rules.Tests;

/// <summary>A case as its document, so that a counterexample can be read and run.</summary>
internal static class CaseText
{
    internal static string Of(KneeCase @case) => Of(@case, @case.Findings.Keys, @case.Treatments.Keys, @case.Steps.Keys);

    /// <summary>The document that tells these in this order.</summary>
    internal static string Of(
        KneeCase @case, IEnumerable<Finding> findings, IEnumerable<Treatment> treatments, IEnumerable<TreatmentStep> steps)
    {
        JsonObject document = [];
        if (@case.Id is { } id)
            document["id"] = id;
        if (@case.Age is { } age)
            document["age"] = age;
        document["findings"] = Map(findings, finding => Codes.Of(@case.Findings[finding]));
        document["treatments"] = new JsonArray([.. treatments.Select(treatment => new JsonObject
        {
            ["treatment"] = Codes.Of(treatment),
            ["outcome"] = Codes.Of(@case.Treatments[treatment]),
        })]);
        document["steps"] = Map(steps, step => Codes.Of(@case.Steps[step]));
        document["considering"] = new JsonArray([.. @case.Considered.Select(treatment => (JsonNode)Codes.Of(treatment))]);
        return document.ToJsonString();
    }

    private static JsonObject Map<TCode>(IEnumerable<TCode> codes, Func<TCode, string> value)
        where TCode : struct, Enum => [.. codes.Select(code => KeyValuePair.Create(Codes.Of(code), (JsonNode?)value(code)))];
}
