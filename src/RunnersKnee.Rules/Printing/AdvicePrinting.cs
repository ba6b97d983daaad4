namespace RunnersKnee.Rules.Printing;

/// <summary>Writes an advice out for a person to read: as sections of lines, plain text, Markdown, or a page to print.</summary>
/// <remarks>
/// Each sentence is put together once, so that all of them say the same. An advice that was read from JSON is written out like
/// any other, but does not know how many warning signs are open. Safe to call from many threads.
/// </remarks>
public static class AdvicePrinting
{
    /// <summary>The advice as sections of lines, for a host that shows it in its own way.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="detail">How much of it.</param>
    /// <param name="texts">The texts that the advice was given in; English where there are none.</param>
    /// <exception cref="ArgumentNullException">There is no advice.</exception>
    public static AdviceOutline ToOutline(this Advice advice, AdviceDetail detail = AdviceDetail.Brief, AdviceTexts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(advice);
        var words = new PrintWords(texts ?? AdviceTexts.English);
        return new AdviceOutline
        {
            Title = words.Title(advice),
            FirstScreen = [.. new FirstScreen(advice, words).Sections()],
            Details = [.. new Details(advice, words, detail).Sections()],
        };
    }

    /// <summary>The advice as plain text, a line for each sentence or item; lines end with <c>\n</c>.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="detail">How much of it.</param>
    /// <param name="texts">The texts that the advice was given in; English where there are none.</param>
    /// <exception cref="ArgumentNullException">There is no advice.</exception>
    public static string ToText(this Advice advice, AdviceDetail detail = AdviceDetail.Brief, AdviceTexts? texts = null) =>
        PlainText.Write(advice.ToOutline(detail, texts));

    /// <summary>The advice as Markdown. What a case or a host says is escaped, so that it stays text.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="detail">How much of it.</param>
    /// <param name="texts">The texts that the advice was given in; English where there are none.</param>
    /// <exception cref="ArgumentNullException">There is no advice.</exception>
    public static string ToMarkdown(this Advice advice, AdviceDetail detail = AdviceDetail.Brief, AdviceTexts? texts = null) =>
        Markdown.Write(advice.ToOutline(detail, texts));

    /// <summary>
    /// The advice as one sheet of A4: a page of HTML that needs nothing else and holds no script. What to do, what not to do,
    /// when to see whom, and a line for the clinician. Everything is encoded.
    /// </summary>
    /// <param name="advice">The advice.</param>
    /// <param name="texts">The texts that the advice was given in; English where there are none.</param>
    /// <param name="language">The language of the texts, as a tag such as <c>en</c>.</param>
    /// <exception cref="ArgumentNullException">There is no advice or no language.</exception>
    public static string ToHtml(this Advice advice, AdviceTexts? texts = null, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(advice);
        ArgumentNullException.ThrowIfNull(language);
        return HtmlSheet.Write(new Sheet(advice, new PrintWords(texts ?? AdviceTexts.English)), language);
    }
}
