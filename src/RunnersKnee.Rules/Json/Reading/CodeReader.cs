using System.Text.Json;

namespace RunnersKnee.Rules;

/// <summary>Reads a code.</summary>
internal static class CodeReader
{
    /// <summary>Reads the code that is the current value.</summary>
    /// <returns>The member; null where it is a fault.</returns>
    internal static TCode? Read<TCode>(ref CaseTokens tokens, JsonPath path, string noun)
        where TCode : struct, Enum
    {
        var codes = Codes.All<TCode>();
        if (tokens.Type != JsonTokenType.String)
        {
            tokens.Refuse(path, $"the code of {Article(noun)} {noun} as a string, such as \"{codes[^1]}\"");
            return null;
        }

        var text = tokens.Text;
        if (Codes.TryParse<TCode>(text, out var code))
            return code;

        tokens.Errors.AddUnknown(path, noun, text, codes);
        return null;
    }

    private static string Article(string noun) => noun[0] is 'a' or 'o' ? "an" : "a";
}
