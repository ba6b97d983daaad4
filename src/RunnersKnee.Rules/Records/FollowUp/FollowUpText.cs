namespace RunnersKnee.Rules;

/// <summary>Writes what changed as plain text.</summary>
internal static class FollowUpText
{
    internal static string Of(FollowUp followUp)
    {
        var text = new StringBuilder();
        text.Append(followUp.Title).Append('\n');
        foreach (var fact in followUp.Facts)
            text.Append("  * ").Append(fact.Text).Append('\n');
        text.Append('\n');
        Add(text, followUp.Changes);
        return text.ToString();
    }

    internal static void Add(StringBuilder text, IEnumerable<AdviceChange> changes)
    {
        foreach (var change in changes)
        {
            text.Append("  - ").Append(change.Text).Append('\n');
            foreach (var fact in change.Because)
                text.Append("      <- ").Append(fact.Text).Append('\n');
        }
    }
}
