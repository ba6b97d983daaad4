using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace RunnersKnee.Rules.Tests;

/// <summary>
/// A member's number never changes, so a new one may be the highest and yet be shown in the middle: the tables decide on the order.
/// </summary>
public partial class DisplayOrderTests
{
    private static readonly string[] Urgencies = ["emergency", "sameDay", "urgent", "routine", "none"];
    private static readonly string[] Facts = [.. Codes.All<Finding>().Reverse(), .. Codes.All<Treatment>().Reverse()];
    private static readonly string[] Notes = [.. Codes.All<NoteCode>().Reverse()];
    private static readonly string[] Reasons = [.. Codes.All<ReferralCode>().Reverse()];

    public static TheoryData<Type> Enums => [.. typeof(KneeCase).Assembly.GetExportedTypes().Where(type => type.IsEnum)];

    [Theory]
    [MemberData(nameof(Enums))]
    public void Numbers_count_from_0_without_a_gap(Type code) =>
        Enum.GetValuesAsUnderlyingType(code).Should().BeEquivalentTo(Enumerable.Range(0, Enum.GetNames(code).Length));

    [Fact]
    public void Each_table_has_each_member_once()
    {
        Codes.Members<Finding>().Should().BeEquivalentTo(Enum.GetValues<Finding>()).And.OnlyHaveUniqueItems();
        Codes.Members<Treatment>().Should().BeEquivalentTo(Enum.GetValues<Treatment>()).And.OnlyHaveUniqueItems();
        Codes.Members<TreatmentStep>().Should().BeEquivalentTo(Enum.GetValues<TreatmentStep>()).And.OnlyHaveUniqueItems();
        Codes.Members<NoteCode>().Should().BeEquivalentTo(Enum.GetValues<NoteCode>()).And.OnlyHaveUniqueItems();
        Codes.Members<ReferralCode>().Should().BeEquivalentTo(Enum.GetValues<ReferralCode>()).And.OnlyHaveUniqueItems();
        Codes.All<ReferralCode>().Should().Equal(Codes.Members<ReferralCode>().Select(Codes.Of));
    }

    [Fact]
    public void Every_list_is_in_the_order_of_its_table_whatever_the_numbers()
    {
        string[] cases =
        [
            .. WorkedCase.All.Values.Some(oneOf: 5).Select(worked => CaseJson.Write(worked.Case.Considering(Codes.Members<Treatment>()))),
        ];

        var expected = TurnedTables.Answers(cases).Select(answer => Turned(JsonNode.Parse(answer), string.Empty)!.ToJsonString());
        var turned = TurnedTables.AnswersTurned(cases).Select(answer => Sorted(JsonNode.Parse(answer))!.ToJsonString());

        turned.Should().Equal(expected);
    }

    /// <summary>A document with its lists in the order of tables that are turned round.</summary>
    private static JsonNode? Turned(JsonNode? node, string name) => node switch
    {
        // What is considered keeps the order of the host; the rules that led to something keep that of the rulebook.
        JsonArray list when name is "considering" or "verdicts" or "because" => Sorted(
            new JsonArray([.. list.Select(item => Turned(item, string.Empty))])),
        JsonArray list => new JsonArray([.. InOrder([.. list], OrderOf(name)).Select(item => Turned(item, string.Empty))]),
        JsonObject map when name == "findings" => new JsonObject(map.OrderBy(member => Array.IndexOf(Facts, member.Key)).Select(Copied)),
        JsonObject map => new JsonObject(map.Select(member => KeyValuePair.Create(member.Key, Turned(member.Value, member.Key)))),
        JsonValue value when name == "text" && value.Parent is JsonObject reason && reason.ContainsKey("urgency") =>
            NamesInAText().Replace((string)value!, names => string.Join("; ", names.Value.Split("; ").Reverse())),
        _ => node?.DeepClone(),
    };

    /// <summary>What gave a reason, as its text names it.</summary>
    [GeneratedRegex("(?<=: )[^.:]+; [^.:]+(?=\\.)")]
    private static partial Regex NamesInAText();

    /// <summary>A question that comes first: what bears on safety, where an answer could change the referral.</summary>
    private static bool IsQuestionOfWeight(JsonNode? item) =>
        item is JsonObject question && question["couldChange"] is JsonArray areas && areas.Any(area => (string?)area == "referral")
        && ((string?)question["topic"] is "warningSigns" or "health" || (string?)question["ask"] == "boneStressRisk");

    /// <summary>The order of the rulebook is that of the tables too: what led to something is compared whatever its order.</summary>
    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonArray list when list is [JsonObject first, ..] && first.ContainsKey("rule") =>
            new JsonArray([.. list.Select(Sorted).OrderBy(item => (string)item!["rule"]!, StringComparer.Ordinal)]),
        JsonArray list => new JsonArray([.. list.Select(Sorted)]),
        JsonObject map => new JsonObject(map.Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value)))),
        _ => node?.DeepClone(),
    };

    private static string[] OrderOf(string name) => name switch { "notes" => Notes, "reasons" => Reasons, _ => Facts };

    /// <summary>Those that stand in a table in its order, reasons by their urgency first; all others where they are.</summary>
    private static IEnumerable<JsonNode?> InOrder(JsonNode?[] items, string[] order)
    {
        var known = new Queue<JsonNode?>(items.Where(item => order.Contains(CodeOf(item)))
            .OrderBy(item => item is JsonObject map ? Array.IndexOf(Urgencies, (string?)map["urgency"]) : 0)
            .ThenByDescending(IsQuestionOfWeight)
            .ThenBy(item => Array.IndexOf(order, CodeOf(item))));
        return items.Select(item => order.Contains(CodeOf(item)) ? known.Dequeue() : item);
    }

    private static string? CodeOf(JsonNode? item) => item switch
    {
        JsonObject map => (string?)(map["finding"] ?? map["treatment"] ?? map["code"] ?? map["ask"]),
        JsonValue value when value.TryGetValue<string>(out var text) => text.Split('=')[0],
        _ => null,
    };

    private static KeyValuePair<string, JsonNode?> Copied(KeyValuePair<string, JsonNode?> member) =>
        KeyValuePair.Create(member.Key, member.Value?.DeepClone());
}
