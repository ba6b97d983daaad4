using System.Text.Json;
using System.Text.Unicode;

namespace RunnersKnee.Rules;

/// <summary>Reads one case document from its first byte to its last.</summary>
internal static class CaseReader
{
    private static readonly string[] Names = ["id", "age", "findings", "treatments", "steps", "considering"];

    internal static CaseReadResult Read(ReadOnlySpan<byte> utf8)
    {
        var errors = new CaseErrors();
        var draft = new CaseDraft();
        if (utf8.Length > CaseJson.MaxBytes)
            errors.AddMalformed($"The document has more than {CaseJson.MaxBytes} bytes (1 MiB): no case needs so many.");
        else
            Read(utf8, draft, errors);

        var faults = errors.ToList();
        return new CaseReadResult(faults.Count == 0 ? draft.ToCase() : null, draft.Id, faults);
    }

    private static void Read(ReadOnlySpan<byte> utf8, CaseDraft draft, CaseErrors errors)
    {
        var position = new TextPosition(utf8);
        var text = position.Text;
        if (text.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            errors.AddMalformed("The document is empty: a case in which nothing is told is written {}.");
            return;
        }

        try
        {
            var tokens = new CaseTokens(text, ValidLength(text), errors);
            ReadDocument(ref tokens, draft);
        }
        catch (JsonException fault)
        {
            var offset = position.OffsetOf(fault);
            errors.AddMalformed($"{SyntaxFault.Describe(text, offset)} ({position.Describe(offset)})");
        }
        catch (MalformedJsonException fault)
        {
            errors.AddMalformed($"{fault.Message} ({position.Describe(fault.Offset)})");
        }
    }

    private static void ReadDocument(ref CaseTokens tokens, CaseDraft draft)
    {
        tokens.Next();
        if (tokens.Expect(JsonTokenType.StartObject, JsonPath.Root, "an object, such as { \"age\": 34 }"))
            ReadCase(ref tokens, draft);
        tokens.End();
    }

    private static void ReadCase(ref CaseTokens tokens, CaseDraft draft)
    {
        var members = new MemberNames(Names);
        while (members.Next(ref tokens, JsonPath.Root, out var path) is { } name)
        {
            switch (name)
            {
                case "id":
                    var id = IdReader.Read(ref tokens, path);
                    draft.Id ??= id;
                    break;
                case "age":
                    draft.Age = AgeReader.Read(ref tokens, path);
                    break;
                case "findings":
                    CodeMapReader.Read(ref tokens, path, "finding", "answer", draft.Findings);
                    break;
                case "treatments":
                    TreatmentsReader.Read(ref tokens, path, draft);
                    break;
                case "steps":
                    CodeMapReader.Read(ref tokens, path, "step", "outcome", draft.Steps);
                    break;
                default:
                    ConsideringReader.Read(ref tokens, path, draft);
                    break;
            }
        }
    }

    private static int ValidLength(ReadOnlySpan<byte> text)
    {
        if (Utf8.IsValid(text))
            return text.Length;

        var valid = 0;
        while (System.Text.Rune.DecodeFromUtf8(text[valid..], out _, out var length) == System.Buffers.OperationStatus.Done)
            valid += length;
        return valid;
    }
}
