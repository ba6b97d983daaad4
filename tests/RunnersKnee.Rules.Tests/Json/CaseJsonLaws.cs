using System.Text;
using System.Text.Json;

namespace RunnersKnee.Rules.Tests;

/// <summary>What holds for whatever is read.</summary>
internal static class CaseJsonLaws
{
    private static readonly SchemaValidator Schema = new(JsonSchemas.Case);

    /// <summary>Reads a document in every way, and holds the outcome against an independent reader.</summary>
    /// <returns>Whether it is a case.</returns>
    internal static bool Check(ReadOnlySpan<byte> utf8)
    {
        var result = CaseJson.TryRead(utf8);
        var shown = Encoding.UTF8.GetString(utf8);

        // Assert, not Should: these run a few hundred thousand times.
        Assert.True(result.IsValid == IsCase(utf8.ToArray()), $"The other reader disagrees on {shown}");
        Assert.Equal(result.IsValid, result.Errors.Count == 0);
        Assert.All(result.Errors, error => Assert.True(error.Path[0] == '$' && IsShownSafely(error.ToString()), error.ToString()));

        if (result.Value is { } @case)
        {
            Assert.Equal(@case.Id, result.Id);
            Assert.Equal(@case, CaseJson.Read(CaseJson.Write(@case)));
            Assert.Equal(@case, CaseJson.Read(utf8));
            return true;
        }

        Assert.Equal(result.Errors, ThrownBy(utf8).Errors);
        return false;
    }

    /// <summary>Reads text, which is read as its UTF-8 is; halves of surrogate pairs have none and are refused.</summary>
    internal static void CheckText(string json)
    {
        var errors = CaseJson.TryRead(json).Errors;

        if (!KneeCase.IsWellFormed(json))
            Assert.NotEmpty(errors);
        else
            Assert.Equal(CaseJson.TryRead(Encoding.UTF8.GetBytes(json)).Errors, errors);
    }

    private static bool IsShownSafely(string message) =>
        message.Length is > 10 and < 600 && message.All(c => c is >= ' ' and <= '~' or '…');

    private static DocumentFormatException ThrownBy(ReadOnlySpan<byte> utf8)
    {
        try
        {
            CaseJson.Read(utf8);
        }
        catch (DocumentFormatException exception)
        {
            return exception;
        }

        throw new InvalidOperationException("A document with faults was read.");
    }

    /// <summary>The contract once more, by other means: the JSON document model, the schema, and what neither can say.</summary>
    private static bool IsCase(byte[] utf8)
    {
        var text = utf8.AsMemory(utf8.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0);
        try
        {
            _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(text.Span);
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 16, AllowDuplicateProperties = false });
            var root = document.RootElement;
            return Schema.Faults(root).Count == 0 && HasPlainAge(root) && NamesTreatmentsOnce(root);
        }
        catch (Exception fault) when (fault is JsonException or DecoderFallbackException or InvalidOperationException)
        {
            return false;
        }
    }

    private static bool HasPlainAge(JsonElement root) =>
        !root.TryGetProperty("age", out var age) || age.GetRawText().All(char.IsAsciiDigit);

    private static bool NamesTreatmentsOnce(JsonElement root) =>
        !root.TryGetProperty("treatments", out var treatments)
        || treatments.EnumerateArray().Select(tried => tried.GetProperty("treatment").GetString()!).CountBy(name => name)
            .All(named => named.Value == 1);
}
