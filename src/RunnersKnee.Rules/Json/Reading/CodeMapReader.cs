using System.Text.Json;

namespace RunnersKnee.Rules;

/// <summary>Reads an object whose names and values are codes: the findings and the steps.</summary>
internal static class CodeMapReader
{
    /// <summary>Reads the object that is the current value.</summary>
    /// <param name="tokens">The document.</param>
    /// <param name="path">The object's path.</param>
    /// <param name="keyNoun">What a name is, such as finding.</param>
    /// <param name="valueNoun">What a value is, such as answer.</param>
    /// <param name="map">Takes what is read.</param>
    internal static void Read<TKey, TValue>(
        ref CaseTokens tokens, JsonPath path, string keyNoun, string valueNoun, Dictionary<TKey, TValue?> map)
        where TKey : struct, Enum
        where TValue : struct, Enum
    {
        if (!tokens.Expect(JsonTokenType.StartObject, path, $"an object that gives each {keyNoun} its {valueNoun}"))
            return;

        while (tokens.NextMember())
        {
            var name = tokens.Text;
            var member = path.Member(name);
            tokens.Next();
            if (!Codes.TryParse<TKey>(name, out var key))
            {
                tokens.Errors.AddUnknown(member, keyNoun, name, Codes.All<TKey>());
                tokens.Skip();
                continue;
            }

            if (map.ContainsKey(key))
                tokens.Errors.Add(member, $"The {keyNoun} is named twice: keep one.");
            map[key] = CodeReader.Read<TValue>(ref tokens, member, valueNoun);
        }
    }
}
