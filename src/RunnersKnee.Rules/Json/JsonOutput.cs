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

    /// <summary>
    /// For writing to a writer that has the encoder: what is written in full then has code of its own, which options with an encoder
    /// would not let be used.
    /// </summary>
    internal static JsonTypeInfo<T> ToWrite<T>(AdviceDetail detail = AdviceDetail.Full) =>
        detail is AdviceDetail.Full or AdviceDetail.WithReasons
            ? (JsonTypeInfo<T>)RunnersKneeJsonContext.Default.GetTypeInfo(typeof(T))!
            : Of<T>(detail: detail);

    /// <summary>The JSON of what a host gave.</summary>
    internal static string Write<T>(
        T given,
        bool indented,
        AdviceDetail detail = AdviceDetail.Full,
        [CallerArgumentExpression(nameof(given))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(given, name);
        using var output = new PooledOutput();
        var options = new JsonWriterOptions { Encoder = Encoder, Indented = indented, NewLine = "\n", SkipValidation = true };
        using (var writer = new Utf8JsonWriter(output, options))
            JsonSerializer.Serialize(writer, given, ToWrite<T>(detail));
        return Encoding.UTF8.GetString(output.Written);
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
