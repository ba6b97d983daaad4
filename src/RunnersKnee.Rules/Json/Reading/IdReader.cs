using System.Text.Json;

namespace RunnersKnee.Rules;

/// <summary>Reads the identifier.</summary>
internal static class IdReader
{
    private static readonly string Wanted = $"a string of 1 to {KneeCase.MaxIdLength} characters";

    /// <summary>Reads the identifier that is the current value.</summary>
    /// <remarks>Characters are counted as .NET counts them, in UTF-16 units, as <see cref="KneeCase.WithId"/> does.</remarks>
    internal static string? Read(ref CaseTokens tokens, JsonPath path)
    {
        if (!tokens.Expect(JsonTokenType.String, path, Wanted))
            return null;

        var id = tokens.Text;
        if (id.Length == 0)
            tokens.Errors.Add(path, $"The id is empty: leave it out, or write {Wanted}.");
        else if (id.Length > KneeCase.MaxIdLength)
            tokens.Errors.Add(path, $"The id has {id.Length} characters: write {Wanted}.");
        else if (JsonText.HasLoneSurrogate(id))
            tokens.Errors.Add(path, $"The id {JsonText.Quote(id)} holds half a character (a lone surrogate escape): write both halves, or neither.");
        else
            return id;
        return null;
    }
}
