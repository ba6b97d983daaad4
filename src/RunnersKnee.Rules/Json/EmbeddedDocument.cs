namespace RunnersKnee.Rules.Json;

/// <summary>The JSON documents that lie in the library: texts, evidence, schemas.</summary>
internal static class EmbeddedDocument
{
    internal static byte[] Read(string name)
    {
        using var stream = typeof(EmbeddedDocument).Assembly.GetManifestResourceStream($"RunnersKnee.Rules.{name}")
            ?? throw new InvalidOperationException($"{name} is not embedded in the library.");
        var document = new byte[stream.Length];
        stream.ReadExactly(document);
        return document;
    }

    /// <summary>The members of an object by their names; one that comes twice is a fault.</summary>
    internal static Dictionary<string, T> Map<T>(JsonElement section, Func<JsonProperty, T> read) =>
        section.EnumerateObject().ToDictionary(member => member.Name, read, StringComparer.Ordinal);

    internal static Dictionary<string, string> Texts(ReadOnlySpan<byte> json) =>
        Map(JsonElement.Parse(json), text => text.Value.GetString()!);
}
