namespace RunnersKnee.Rules;

/// <summary>Writes an explanation as plain text.</summary>
internal static class ExplanationText
{
    internal static string Of(Explanation explanation)
    {
        var text = new StringBuilder();
        text.Append(explanation.Name).Append(": ").Append(explanation.Text).Append("\n\n");
        foreach (var paragraph in explanation.Paragraphs)
            text.Append(paragraph).Append("\n\n");
        foreach (var fact in explanation.Facts)
            text.Append("  * ").Append(fact.Text).Append('\n');
        foreach (var reason in explanation.Because)
            text.Append("  < ").Append(reason.Description).Append(" [").Append(reason.Rule).Append("]\n");
        if (explanation.Because.Count > 0)
            text.Append('\n');
        foreach (var alternative in explanation.Alternatives)
            text.Append("  - ").Append(alternative.Summary).Append('\n');
        if (explanation.OutOfReach is { } outOfReach)
            text.Append(outOfReach).Append('\n');
        return text.Append('\n').Append(explanation.Note).Append('\n').ToString();
    }
}
