using System.Text.Json.Nodes;

namespace RunnersKnee.Rules.Tests;

/// <summary>
/// Alters what an advice decides in its JSON, each decision once, to another value that it could have; texts are left alone.
/// </summary>
internal static class Tampering
{
    /// <summary>Words, what follows from the request, and what says of itself which knowledge it was: they are no decisions.</summary>
    private static readonly string[] NoDecisions =
        [
            "id", "text", "title", "name", "language", "disclaimer", "message", "references", "citation", "nextQuestions", "complete",
            "knowledge", "guidelineAdditions",
        ];

    /// <summary>Every alteration of an advice, with the place that it alters.</summary>
    internal static IEnumerable<(string Place, JsonNode Altered)> Of(JsonNode advice) =>
        Places(advice).SelectMany(
            place => Others(place).Select(other => ($"{place.Path} -> {other?.ToJsonString()}", With(advice, place.Path, other))));

    private static IEnumerable<Place> Places(JsonNode node, string path = "$", string member = "", string owner = "")
    {
        switch (node)
        {
            case JsonObject members:
                return members.Where(one => !NoDecisions.Contains(one.Key))
                    .SelectMany(
                        one => one.Value is null
                            ? [new Place($"{path}.{one.Key}", one.Key, member, null)]
                            : Places(one.Value, $"{path}.{one.Key}", one.Key, member));
            case JsonArray items:
                return items.SelectMany((item, index) => Places(item!, $"{path}[{index}]", member, member))
                    .Append(new Place(path, member, owner, items));
            default:
                return [new Place(path, member, owner, node)];
        }
    }

    /// <summary>What could stand there instead: another code, another figure, a list without its last item.</summary>
    private static IEnumerable<JsonNode?> Others(Place place) => place.Value switch
    {
        JsonArray { Count: 0 } => Added(place.Member),
        JsonArray items => [new JsonArray([.. items.SkipLast(1).Select(item => item!.DeepClone())])],
        null => [JsonValue.Create("strengthen")],
        _ when place.Value.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False =>
        [
            JsonValue.Create(!place.Value.GetValue<bool>()),
        ],
        _ when place.Value.GetValueKind() == System.Text.Json.JsonValueKind.Number => [JsonValue.Create(place.Value.GetValue<int>() + 1)],
        _ => [JsonValue.Create(Codes(place).First(code => code != place.Value.GetValue<string>()))],
    };

    private static IEnumerable<JsonNode> Added(string list) => list switch
    {
        "contraindicatedBy" or "unanswered" or "waitingFor" or "openWarningSigns" => [new JsonArray("limp")],
        "cautions" => [new JsonArray(new JsonObject { ["code"] = "limp", ["text"] = "Take care." })],
        "outstanding" => [new JsonArray("strengthen")],
        "because" => [new JsonArray(new JsonObject { ["rule"] = "a.rule", ["facts"] = new JsonArray() })],
        "statements" => [new JsonArray("RK-99")],
        _ => [],
    };

    private static IEnumerable<string> Codes(Place place) => (place.Member, place.Owner) switch
    {
        ("likelihood", _) => Of<Likelihood>(),
        ("finding", _) or ("contraindicatedBy" or "unanswered" or "waitingFor" or "openWarningSigns", _) => Of<Finding>(),
        ("treatment", _) => Of<Treatment>(),
        ("step" or "currentStep" or "outstanding", _) => Of<TreatmentStep>(),
        ("status", "criteria") => Of<CriterionStatus>(),
        ("status", "plan") => Of<PlanStatus>(),
        ("status", "steps") => Of<PlanStepStatus>(),
        ("status", _) => Of<TreatmentStatus>(),
        ("origin", _) => Of<Origin>(),
        ("code", "notes") => Of<NoteCode>(),
        ("code", "reasons") => Of<ReferralCode>(),
        ("urgency", _) => Of<Urgency>(),
        ("advice", _) => Of<RunningAdvice>(),
        ("level" or "liftedWhen", _) => Of<WarningLevel>(),
        ("standing", _) => Of<LastResortStanding>(),
        ("verdict", "evidence") => Of<EvidenceVerdict>(),
        ("verdict", _) => Of<Verdict>(),
        ("facts", _) => ["age=99", "limp=yes"],
        _ => ["another", "one"],
    };

    private static IReadOnlyList<string> Of<TCode>()
        where TCode : struct, Enum => Json.Codes.All<TCode>();

    private static JsonNode With(JsonNode advice, string path, JsonNode? value)
    {
        var copy = advice.DeepClone();
        var node = copy;
        var steps = path.Replace("]", "", StringComparison.Ordinal).Split('.', '[')[1..];
        foreach (var step in steps[..^1])
            node = int.TryParse(step, out var index) ? node![index] : node![step];
        if (int.TryParse(steps[^1], out var last))
            node![last] = value;
        else
            node![steps[^1]] = value;
        return copy;
    }

    private sealed record Place(string Path, string Member, string Owner, JsonNode? Value);
}
