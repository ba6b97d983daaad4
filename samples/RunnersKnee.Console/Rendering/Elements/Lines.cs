using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>The lines that parts are put together from.</summary>
internal static class Lines
{
    internal static IRenderable Blank { get; } = new Text(string.Empty);

    internal static IRenderable Paragraph(string text) => Paragraph(text, Palette.Plain);

    internal static IRenderable Paragraph(string text, Style style, int indent = 0) => Indented(new Text(text, style), indent);

    /// <summary>An item of a list: text in pieces of different style.</summary>
    internal static IRenderable Item(params (string Text, Style Style)[] pieces) => new Margin("- ", "  ", Pieces(pieces));

    /// <summary>A choice and the number to choose it by.</summary>
    internal static IRenderable Numbered(int number, string text, bool isMarked = false) =>
        new Margin(number.ToString(CultureInfo.InvariantCulture).PadLeft(2) + (isMarked ? "* " : "  "), "    ", new Text(text));

    /// <summary>An item of a list beneath an item.</summary>
    internal static IRenderable SubItem(params (string Text, Style Style)[] pieces) => new Margin("  - ", "    ", Pieces(pieces));

    /// <summary>What belongs to an item: beneath it, as far in as its text.</summary>
    internal static IRenderable Detail(string text) => Detail((text, Palette.Plain));

    internal static IRenderable Detail(params (string Text, Style Style)[] pieces) => Indented(Pieces(pieces), indent: 2);

    internal static IRenderable Stack(IEnumerable<IRenderable> content) => new Rows(content);

    private static Margin Indented(IRenderable text, int indent) => new(new string(' ', indent), new string(' ', indent), text);

    private static Paragraph Pieces((string Text, Style Style)[] pieces)
    {
        var paragraph = new Paragraph();
        foreach (var (text, style) in pieces)
            paragraph.Append(text, style);
        return paragraph;
    }
}
