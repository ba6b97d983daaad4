using Spectre.Console;

namespace RunnersKnee.Sample;

/// <summary>One colour, for safety alone; it follows the terminal's own theme and only repeats what words say.</summary>
internal static class Palette
{
    internal static Style Plain { get; } = Style.Plain;

    internal static Style Name { get; } = new(decoration: Decoration.Bold);

    internal static Style Aside { get; } = new(decoration: Decoration.Dim);

    internal static Style Safety { get; } = new(Color.Red);
}
