namespace RunnersKnee.Rulebook.Tests;

/// <summary>The last page: who has signed which version of the knowledge. A review that was made is a row here.</summary>
internal static class BookReview
{
    private static readonly string[][] Signed = [];

    internal static void Write(StringBuilder page)
    {
        var version = KnowledgeHistory.Current.Version;
        page.Append("## Review\n\n").Append(Signed.Any(review => review[0] == version)
            ? $"Knowledge {version} is reviewed.\n\n"
            : $"No clinician has signed knowledge {version} yet.\n\n");
        MarkdownTable.Write(page, ["Knowledge", "Reviewed by", "Role", "Date", "Signature"], Signed);

        // One line feed ends the page.
        page.Length--;
    }
}
