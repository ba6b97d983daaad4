namespace RunnersKnee.Rules.Printing;

/// <summary>What may stand in a line of text: nothing that ends it, steers a terminal or turns its direction.</summary>
internal static class PrintedText
{
    internal static bool IsSafe(char letter) => char.GetUnicodeCategory(letter)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    internal static string Of(string text) => text.All(IsSafe) ? text : string.Concat(text.Select(letter => IsSafe(letter) ? letter : ' '));
}
