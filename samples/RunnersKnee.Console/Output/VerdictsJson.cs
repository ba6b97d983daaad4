using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>Verdicts as JSON, under the names that they have in an advice.</summary>
internal static class VerdictsJson
{
    internal static string Of(string? id, IReadOnlyList<TreatmentVerdict> verdicts) => JsonOutput.Create(writer =>
    {
        writer.WriteStartObject();
        if (id is not null)
            writer.WriteString("id", id);
        writer.WriteStartArray("verdicts");
        foreach (var verdict in verdicts)
            AdviceJson.Write(writer, verdict);
        writer.WriteEndArray();
        writer.WriteEndObject();
    });
}
