using System.Text.Json;

namespace RunnersKnee.Rules;

/// <summary>The texts of a language as they lie in the library: one JSON object, key and text in turn.</summary>
internal static class TextResource
{
    internal static Dictionary<string, string> Read(string language) => Read(EmbeddedDocument.Read($"{language}.json"));

    /// <summary>The texts by key; a key that comes twice is a fault.</summary>
    internal static Dictionary<string, string> Read(ReadOnlySpan<byte> document)
    {
        var texts = new Dictionary<string, string>(512, StringComparer.Ordinal);
        var reader = new Utf8JsonReader(document);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString()!;
            reader.Read();
            texts.Add(key, reader.GetString()!);
        }

        return texts;
    }
}
