using System.Text.Json;
using System.Text.RegularExpressions;

namespace RunnersKnee.Rules.Tests.Texts;

/// <summary>A language in which every text is its key in brackets, so that any text that was not looked up stands out.</summary>
internal static partial class PseudoLanguage
{
    /// <summary>Properties that hold words for a person.</summary>
    private static readonly string[] Worded =
    [
        "text", "title", "disclaimer", "message", "note", "name", "summary", "sentence", "paragraphs", "outOfReach", "help", "short",
    ];

    /// <summary>Publications are not translated, and what a host's own rules say is the host's own.</summary>
    private static readonly string[] NotWorded = ["references", "local"];

    internal static AdviceTexts Texts { get; } =
        AdviceTexts.English.With(
            AdviceTexts.English.Keys.Select(key => KeyValuePair.Create(key, $"⟦{key} {TextKeys.RequiredPlaceholder(key)}⟧")));

    /// <summary>The words in a document that are of no text, by their paths.</summary>
    internal static IEnumerable<string> Foreign(string json) => Words(JsonElement.Parse(json), "$")
        .Where(word => LetterPattern().IsMatch(WithoutTexts(word.Text)))
        .Select(word => $"{word.Path}: {word.Text}");

    internal static int Count(string json) => Words(JsonElement.Parse(json), "$").Count();

    private static IEnumerable<(string Path, string Text)> Words(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Where(property => !NotWorded.Contains(property.Name)).SelectMany(property =>
            property.Value.ValueKind == JsonValueKind.String
                ? Worded.Contains(property.Name) ? [($"{path}.{property.Name}", property.Value.GetString()!)] : []
                : Words(property.Value, $"{path}.{property.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, index) =>
            item.ValueKind == JsonValueKind.String && Worded.Contains(path[(path.LastIndexOf('.') + 1)..])
                ? [($"{path}[{index}]", item.GetString()!)]
                : Words(item, $"{path}[{index}]")),
        _ => [],
    };

    private static string WithoutTexts(string text)
    {
        text = CodePattern().Replace(text, "");
        for (var shorter = TextPattern().Replace(text, ""); shorter != text; shorter = TextPattern().Replace(text, ""))
            text = shorter;
        return text;
    }

    [GeneratedRegex("⟦[^⟦⟧]*⟧")]
    private static partial Regex TextPattern();

    /// <summary>A fact by its code, which is no word.</summary>
    [GeneratedRegex(@"\(\w+(=\w+)?\)")]
    private static partial Regex CodePattern();

    [GeneratedRegex("\\p{L}")]
    private static partial Regex LetterPattern();
}
