using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>Verdicts as JSON, under the names that they have in an advice, and with each what would change it.</summary>
internal static class VerdictsJson
{
    internal static string Of(string? id, IReadOnlyList<TreatmentVerdict> verdicts, IReadOnlyList<Explanation> explanations) => JsonOutput.Create(writer =>
    {
        writer.WriteStartObject();
        if (id is not null)
            writer.WriteString("id", id);
        writer.WriteStartArray("verdicts");
        foreach (var verdict in verdicts)
            writer.WriteRawValue(AdviceJson.SerializeVerdict(verdict));
        writer.WriteEndArray();
        writer.WriteStartArray("explanations");
        foreach (var explanation in explanations)
            writer.WriteRawValue(AdviceJson.SerializeExplanation(explanation));
        writer.WriteEndArray();
        writer.WriteEndObject();
    });
}
