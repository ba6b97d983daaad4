using System.Text.Json;

namespace RunnersKnee.Rules;

/// <summary>Reads the treatments on which a verdict is wanted; one that is named again is answered once.</summary>
internal static class ConsideringReader
{
    internal static void Read(ref CaseTokens tokens, JsonPath path, CaseDraft draft)
    {
        if (!tokens.Expect(JsonTokenType.StartArray, path, "an array of treatment codes"))
            return;

        for (var index = 0; tokens.NextItem(); index++)
        {
            if (CodeReader.Read<Treatment>(ref tokens, path.Item(index), "treatment") is { } treatment)
                draft.Considered.Add(treatment);
        }
    }
}
