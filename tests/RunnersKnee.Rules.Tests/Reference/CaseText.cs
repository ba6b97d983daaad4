using System.Text.Json.Nodes;

namespace RunnersKnee.Rules.Tests;

/// <summary>A case as its document, so that a counterexample can be read and run.</summary>
internal static class CaseText
{
    internal static string Of(KneeCase @case) => new JsonObject
    {
        ["age"] = @case.Age,
        ["findings"] = Map(@case.Findings),
        ["treatments"] = new JsonArray([.. @case.Treatments.Select(tried => new JsonObject
        {
            ["treatment"] = Codes.Of(tried.Key),
            ["outcome"] = Codes.Of(tried.Value),
        })]),
        ["steps"] = Map(@case.Steps),
        ["considering"] = new JsonArray([.. @case.Considered.Select(treatment => (JsonNode)Codes.Of(treatment))]),
    }.ToJsonString();

    private static JsonObject Map<TCode, TValue>(IReadOnlyDictionary<TCode, TValue> told)
        where TCode : struct, Enum
        where TValue : struct, Enum =>
        [.. told.Select(pair => KeyValuePair.Create(Codes.Of(pair.Key), (JsonNode?)Codes.Of(pair.Value)))];
}
