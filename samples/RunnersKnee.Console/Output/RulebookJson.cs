using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>The rulebook as JSON: an array of rules.</summary>
internal static class RulebookJson
{
    internal static string Of(IReadOnlyList<RuleInfo> rules) => JsonOutput.Create(writer =>
    {
        writer.WriteStartArray();
        foreach (var rule in rules)
        {
            writer.WriteStartObject();
            writer.WriteString("name", rule.Name);
            writer.WriteString("description", rule.Description);
            writer.WriteStartArray("statements");
            foreach (var statement in rule.Statements)
                writer.WriteStringValue(statement);
            writer.WriteEndArray();
            writer.WriteString("leadsTo", rule.LeadsTo);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });
}
