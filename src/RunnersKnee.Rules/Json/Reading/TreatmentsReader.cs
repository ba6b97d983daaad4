using System.Text.Json;

namespace RunnersKnee.Rules;

/// <summary>Reads the treatments that were tried.</summary>
internal static class TreatmentsReader
{
    private const string Wanted = "an object with treatment and outcome";

    private static readonly string[] Names = ["treatment", "outcome"];

    internal static void Read(ref CaseTokens tokens, JsonPath path, CaseDraft draft)
    {
        if (!tokens.Expect(JsonTokenType.StartArray, path, $"an array, each item {Wanted}"))
            return;

        for (var index = 0; tokens.NextItem(); index++)
            ReadEntry(ref tokens, path.Item(index), draft);
    }

    private static void ReadEntry(ref CaseTokens tokens, JsonPath path, CaseDraft draft)
    {
        if (!tokens.Expect(JsonTokenType.StartObject, path, Wanted))
            return;

        Treatment? treatment = null;
        TreatmentOutcome? outcome = null;
        var members = new MemberNames(Names);
        while (members.Next(ref tokens, path, out var member) is { } name)
        {
            if (name == "treatment")
                treatment = ReadTreatment(ref tokens, member, path, draft);
            else
                outcome = CodeReader.Read<TreatmentOutcome>(ref tokens, member, "outcome");
        }

        members.RequireAll(ref tokens, path, Wanted);
        if (treatment is { } tried && outcome is { } came)
            draft.Treatments[tried] = came;
    }

    private static Treatment? ReadTreatment(ref CaseTokens tokens, JsonPath member, JsonPath entry, CaseDraft draft)
    {
        var treatment = CodeReader.Read<Treatment>(ref tokens, member, "treatment");
        if (treatment is { } named && !draft.TreatmentPaths.TryAdd(named, entry))
            tokens.Errors.Add(member, $"The treatment is named twice, first at {draft.TreatmentPaths[named]}: keep one.");
        return treatment;
    }
}
