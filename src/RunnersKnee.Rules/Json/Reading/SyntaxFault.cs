using System.Text;
using System.Text.Json;

namespace RunnersKnee.Rules;

/// <summary>Says in plain words why text is not JSON.</summary>
internal static class SyntaxFault
{
    internal static string Describe(ReadOnlySpan<byte> text, int offset)
    {
        if (IsCutOff(text))
            return "The document ends too early: a bracket or quote that was opened is not closed.";

        var before = text[..offset].TrimEnd(" \t\r\n"u8);
        Rune.DecodeFromUtf8(text[offset..], out var found, out _);
        return found.Value switch
        {
            '/' => "Comments are not allowed in JSON: take them out.",
            '}' or ']' when before.EndsWith(","u8) => "A comma before a closing bracket is not allowed in JSON: take it out.",
            '\'' or '`' or '«' or '»' or (>= '\u2018' and <= '\u201F') => "Names and strings are written in straight double quotes (\"), not in others.",
            '\uFEFF' => "A byte-order mark is allowed only once, as the first three bytes: take it out.",
            _ => $"This is not well-formed JSON: {JsonText.Quote(found.ToString())} is not expected here.",
        };
    }

    /// <summary>Whether all that is wrong with the text is that it does not go on.</summary>
    private static bool IsCutOff(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, isFinalBlock: false, state: default);
        try
        {
            while (reader.Read())
            {
                // Only to see how far it goes.
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
