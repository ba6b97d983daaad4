using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json.Serialization.Metadata;

namespace RunnersKnee.Rules.Json;

/// <summary>How this library writes JSON, and reads back what it wrote.</summary>
internal static class JsonOutput
{
    // The strict default writes runner's as runner\u0027s, and escapes all but ASCII, for the sake of JSON that is pasted into
    // an HTML page. These documents are UTF-8 files and messages that people read.
    internal static readonly JavaScriptEncoder Encoder = new PlainEncoder();
    private static readonly string[] NotInBrief =
        ["text", "name", "language", "title", "disclaimer", "dose", "because", "evidence", "citation", "help", "short", "answers"];
    private static readonly JsonSerializerOptions Full = Create(RunnersKneeJsonContext.Default);
    private static readonly JsonSerializerOptions FullIndented = Indent(Full);
    private static readonly JsonSerializerOptions Brief = Create(RunnersKneeJsonContext.Default.WithAddedModifier(Shorten));
    private static readonly JsonSerializerOptions BriefIndented = Indent(Brief);

    internal static JsonTypeInfo<T> Of<T>(bool indented = false, AdviceDetail detail = AdviceDetail.Full) => (JsonTypeInfo<T>)(detail switch
    {
        AdviceDetail.Full or AdviceDetail.WithReasons => indented ? FullIndented : Full,
        AdviceDetail.Brief => indented ? BriefIndented : Brief,
        _ => throw new ArgumentOutOfRangeException(nameof(detail), detail, "Not a member of AdviceDetail."),
    }).GetTypeInfo(typeof(T));

    /// <summary>The JSON of what a host gave.</summary>
    internal static string Write<T>(
        T given,
        bool indented,
        AdviceDetail detail = AdviceDetail.Full,
        [CallerArgumentExpression(nameof(given))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(given, name);
        return JsonSerializer.Serialize(given, Of<T>(indented, detail));
    }

    private static JsonSerializerOptions Create(IJsonTypeInfoResolver resolver) => new(RunnersKneeJsonContext.Default.Options)
    {
        TypeInfoResolver = resolver,
        Encoder = Encoder,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
    };

    private static JsonSerializerOptions Indent(JsonSerializerOptions options) => new(options) { WriteIndented = true, NewLine = "\n" };

    private static void Shorten(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => NotInBrief.Contains(property.Name, StringComparer.Ordinal)).ToArray())
            type.Properties.Remove(property);
    }
}
