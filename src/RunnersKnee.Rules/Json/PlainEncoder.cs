using System.Buffers;
using System.Text.Encodings.Web;

namespace RunnersKnee.Rules.Json;

/// <summary>
/// Escapes what JSON itself asks for, control characters, and what turns the direction of writing, which the relaxed encoder
/// lets pass: an identifier or a host's text may hold it, and is echoed. Letters stay as they are, for a reader.
/// </summary>
internal sealed unsafe class PlainEncoder : JavaScriptEncoder
{
    private static readonly SearchValues<char> Turning =
        SearchValues.Create("\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    public override int MaxOutputCharactersPerInputCharacter => UnsafeRelaxedJsonEscaping.MaxOutputCharactersPerInputCharacter;

    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var chars = new ReadOnlySpan<char>(text, textLength);
        var turning = Ascii.IsValid(chars) ? -1 : chars.IndexOfAny(Turning);
        var other = UnsafeRelaxedJsonEscaping.FindFirstCharacterToEncode(text, turning < 0 ? textLength : turning);
        return other < 0 ? turning : other;
    }

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        IsTurning(unicodeScalar)
            ? new Span<char>(buffer, bufferLength)
                .TryWrite(CultureInfo.InvariantCulture, $"\\u{unicodeScalar:X4}", out numberOfCharactersWritten)
            : UnsafeRelaxedJsonEscaping.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);

    public override bool WillEncode(int unicodeScalar) => IsTurning(unicodeScalar) || UnsafeRelaxedJsonEscaping.WillEncode(unicodeScalar);

    private static bool IsTurning(int scalar) => scalar <= char.MaxValue && Turning.Contains((char)scalar);
}
