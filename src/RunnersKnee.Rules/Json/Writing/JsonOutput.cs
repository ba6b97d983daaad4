using System.Text.Encodings.Web;
using System.Text.Json.Serialization.Metadata;

namespace RunnersKnee.Rules;

/// <summary>How this library writes JSON.</summary>
internal static class JsonOutput
{
    // The strict default writes runner's as runner\u0027s, and escapes all but ASCII, for the sake of JSON that is pasted into
    // an HTML page. These documents are UTF-8 files and messages that people read.
    internal static readonly JavaScriptEncoder Encoder = new PlainEncoder();
    private static readonly JsonSerializerOptions Full = Create(RunnersKneeJsonContext.Default);
    private static readonly JsonSerializerOptions FullIndented = Indent(Full);
    private static readonly JsonSerializerOptions Brief = Create(RunnersKneeJsonContext.Default.WithAddedModifier(BriefAdvice.Shorten));
    private static readonly JsonSerializerOptions BriefIndented = Indent(Brief);
    private static readonly JsonSerializerOptions Sparse = new(Full) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
    private static readonly JsonSerializerOptions SparseIndented = Indent(Sparse);
    internal static JsonWriterOptions WriterOptions { get; } = new() { Encoder = Encoder, SkipValidation = true };

    internal static JsonTypeInfo<T> Advice<T>(AdviceDetail detail, bool indented) => (detail, indented) switch
    {
        (AdviceDetail.Full, false) => TypeInfo<T>(Full),
        (AdviceDetail.Full, true) => TypeInfo<T>(FullIndented),
        (AdviceDetail.Brief, false) => TypeInfo<T>(Brief),
        (AdviceDetail.Brief, true) => TypeInfo<T>(BriefIndented),
        _ => throw new ArgumentOutOfRangeException(nameof(detail), detail, "Not a member of AdviceDetail."),
    };

    /// <summary>A case is written without what was not told.</summary>
    internal static JsonTypeInfo<CaseDocument> Case(bool indented) => TypeInfo<CaseDocument>(indented ? SparseIndented : Sparse);

    private static JsonTypeInfo<T> TypeInfo<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions Create(IJsonTypeInfoResolver resolver) => new(RunnersKneeJsonContext.Default.Options)
    {
        TypeInfoResolver = resolver,
        Encoder = Encoder,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
    };

    private static JsonSerializerOptions Indent(JsonSerializerOptions options) => new(options) { WriteIndented = true, NewLine = "\n" };
}
