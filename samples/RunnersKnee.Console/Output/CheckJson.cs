using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>
/// Verdicts as JSON, under the names that they have in an advice, and with each what would change it; the names that are outside the
/// protocol; and what is said of a name.
/// </summary>
internal static class CheckJson
{
    internal static string Of(CheckAnswer answer) => JsonOutput.Create(writer =>
    {
        writer.WriteStartObject();
        if (answer.Advice.Id is { } id)
            writer.WriteString("id", id);
        writer.WriteStartArray("verdicts");
        foreach (var treatment in answer.Checked)
            writer.WriteRawValue(AdviceJson.WriteVerdict(treatment.Verdict));
        writer.WriteEndArray();
        writer.WriteStartArray("explanations");
        foreach (var treatment in answer.Checked)
            writer.WriteRawValue(ExplanationJson.Write(treatment.Explanation));
        writer.WriteEndArray();
        writer.WriteStartArray("outside");
        foreach (var name in answer.Outside)
            writer.WriteStringValue(name.Name);
        writer.WriteEndArray();
        writer.WriteStartArray("remarks");
        foreach (var name in answer.Names.Where(name => name.Remark is not null))
        {
            writer.WriteStartObject();
            writer.WriteString("name", name.Name);
            writer.WriteString("text", name.Remark);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });
}
