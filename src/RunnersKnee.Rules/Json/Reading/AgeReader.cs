using System.Globalization;
using System.Text.Json;

namespace RunnersKnee.Rules;

/// <summary>Reads the age.</summary>
internal static class AgeReader
{
    private static readonly string Wanted = $"a whole number of years from 0 to {KneeCase.MaxAge}";

    /// <summary>Reads the age that is the current value; a fraction or an exponent is refused, even where it comes to a whole number.</summary>
    internal static int? Read(ref CaseTokens tokens, JsonPath path)
    {
        if (!tokens.Expect(JsonTokenType.Number, path, Wanted))
            return null;

        if (tokens.Number.IndexOfAny(".eE"u8) >= 0)
            tokens.Errors.Add(path, $"The age is not written as a whole number: write {Wanted}, such as 34.");
        else if (!int.TryParse(tokens.Number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var age) || age is < 0 or > KneeCase.MaxAge)
            tokens.Errors.Add(path, $"The age is outside 0 to {KneeCase.MaxAge}: write {Wanted}, or leave it out where it is not known.");
        else
            return age;
        return null;
    }
}
