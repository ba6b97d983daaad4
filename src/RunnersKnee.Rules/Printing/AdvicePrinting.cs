namespace RunnersKnee.Rules.Printing;

/// <summary>Writes an advice out for a person to read: as sections of lines, plain text, or a page to print.</summary>
/// <remarks>
/// All forms are made of the same outline, so that all of them say the same. Each names every reason to see a clinician, what is open among
/// the warning signs, what not to do and why, what calls for care, whether to run, and what a host's own rules added. An advice that was
/// read from JSON is written out like any other. Safe to call from many threads.
/// </remarks>
public static class AdvicePrinting
{
    /// <summary>The advice as sections of lines, for a host that shows it in its own way.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="options">How it is written; null for in brief.</param>
    /// <exception cref="ArgumentNullException"><paramref name="advice"/> is null.</exception>
    /// <exception cref="ArgumentException">The advice is in another language than its texts; the message names both.</exception>
    public static AdviceOutline ToOutline(this Advice advice, PrintOptions? options = null)
    {
        var words = PrintWords.For(advice, options);
        var detail = (options ?? PrintOptions.Default).Detail;
        return new AdviceOutline
        {
            Title = words.Title(advice),
            FirstScreen = [.. new FirstScreen(advice, words).Sections()],
            Details =
            [
                .. detail == AdviceDetail.Brief ? new InBrief(advice, words).Sections() : new InFull(advice, words, detail).Sections(),
                .. options?.Case is { } told ? new ForClinician(advice, words, told).Sections() : [],
            ],
        };
    }

    /// <summary>The advice as plain text, a line for each sentence or item; lines end with <c>\n</c>.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="options">How it is written; null for in brief.</param>
    /// <exception cref="ArgumentNullException"><paramref name="advice"/> is null.</exception>
    /// <exception cref="ArgumentException">The advice is in another language than its texts; the message names both.</exception>
    public static string ToText(this Advice advice, PrintOptions? options = null) => PlainText.Write(advice.ToOutline(options));

    /// <summary>
    /// The advice as one sheet of A4 that a person takes along: a page of HTML that needs nothing else and holds no script. What to do,
    /// what not to do and why, who to see and when, what to watch for and, for the clinician, the answers that matter. Everything is
    /// encoded.
    /// </summary>
    /// <param name="advice">The advice.</param>
    /// <param name="options">The case, the day and the texts; null for none of them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="advice"/> is null.</exception>
    /// <exception cref="ArgumentException">The advice is in another language than its texts; the message names both.</exception>
    public static string ToHtml(this Advice advice, PrintOptions? options = null)
    {
        var words = PrintWords.For(advice, options);
        return HtmlSheet.Write(new Sheet(advice, words, options ?? PrintOptions.Default), words.Texts.Language);
    }
}
