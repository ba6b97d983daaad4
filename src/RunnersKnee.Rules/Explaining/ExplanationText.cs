using System.Text;

namespace RunnersKnee.Rules;

/// <summary>Writes an explanation as plain text.</summary>
internal static class ExplanationText
{
    internal static string Of(Explanation explanation)
    {
        var text = new StringBuilder();
        text.Append(explanation.Name).Append(": ").Append(explanation.Text).Append('\n');
        foreach (var order in explanation.Orders)
            Add(text, order);
        text.Append('\n').Append(explanation.Note).Append('\n');
        foreach (var alternative in explanation.Alternatives)
            text.Append("  - ").Append(alternative.Summary).Append('\n');
        return text.ToString();
    }

    private static void Add(StringBuilder text, ExplainedPrecedence order)
    {
        text.Append('\n').Append(order.Title).Append('\n');
        foreach (var line in order.Lines)
        {
            text.Append(line.Decides ? "> " : "  ").Append(line.Number).Append(". ").Append(line.Text).Append('\n');
            foreach (var condition in line.Conditions)
                Add(text, condition, level: 1);
        }
    }

    private static void Add(StringBuilder text, ExplainedCondition condition, int level)
    {
        text.Append(' ', (3 * level) + 2).Append(condition.Holds ? "[x] " : "[ ] ").Append(condition.Text);
        if (condition.Seen.Count > 0)
            text.Append(" (").AppendJoin(", ", condition.Seen).Append(')');
        text.Append('\n');
        foreach (var part in condition.Parts)
            Add(text, part, level + 1);
    }
}
