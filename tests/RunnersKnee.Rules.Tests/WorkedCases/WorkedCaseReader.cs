using System.Text.Json;

namespace RunnersKnee.Rules.Tests;

/// <summary>Reads a well-formed case document, independently of the library's reader.</summary>
internal static class WorkedCaseReader
{
    internal static KneeCase Read(JsonElement document)
    {
        var read = KneeCase.Empty;
        foreach (var property in document.EnumerateObject())
            read = Read(read, property.Name, property.Value);
        return read;
    }

    private static KneeCase Read(KneeCase read, string name, JsonElement value) => name switch
    {
        "id" => read.WithId(value.GetString()),
        "age" => read.WithAge(value.GetInt32()),
        "findings" => value.EnumerateObject().Aggregate(
            read, (told, finding) => told.With(Code<Finding>(finding.Name), Code<Answer>(finding.Value))),
        "treatments" => value.EnumerateArray().Aggregate(
            read, (told, tried) => told.With(Code<Treatment>(tried.GetProperty("treatment")), Code<TreatmentOutcome>(tried.GetProperty("outcome")))),
        "steps" => value.EnumerateObject().Aggregate(
            read, (told, step) => told.With(Code<TreatmentStep>(step.Name), Code<StepOutcome>(step.Value))),
        "considering" => read.Considering(value.EnumerateArray().Select(Code<Treatment>)),
        _ => throw new InvalidOperationException($"A case has no property '{name}'."),
    };

    private static TCode Code<TCode>(JsonElement value)
        where TCode : struct, Enum => Code<TCode>(value.GetString()!);

    private static TCode Code<TCode>(string code)
        where TCode : struct, Enum =>
        Codes.TryParse<TCode>(code, out var member) ? member : throw new InvalidOperationException($"'{code}' is no {typeof(TCode).Name}.");
}
