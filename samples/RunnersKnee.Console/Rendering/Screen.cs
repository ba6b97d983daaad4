using Spectre.Console;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>Where people read: colour and boxes on a terminal, plain text of a fixed width everywhere else.</summary>
internal sealed class Screen(IAnsiConsole console)
{
    /// <summary>The width of text in a file or a pipe, whatever the terminal behind it.</summary>
    internal const int PlainWidth = 80;

    /// <summary>Longer lines are hard to read, however wide the terminal.</summary>
    internal const int WidestText = 100;

    /// <summary>What is narrower has no room for words beside a margin.</summary>
    private const int NarrowestText = 40;

    internal IAnsiConsole Console => console;

    internal static Screen OnStandardOutput() =>
        new(Create(StandardStreams.OutputText(), descriptor: 1, isTerminal: !System.Console.IsOutputRedirected));

    internal static Screen OnStandardError() =>
        new(Create(StandardStreams.ErrorText(), descriptor: 2, isTerminal: !System.Console.IsErrorRedirected));

    internal void Show(IRenderable content) => console.Write(content);

    private static IAnsiConsole Create(TextWriter writer, int descriptor, bool isTerminal)
    {
        var isSmart = isTerminal && Environment.GetEnvironmentVariable("TERM") is not "dumb";
        var isColoured = isSmart && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isColoured ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = isColoured ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = isSmart ? InteractionSupport.Yes : InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Width = isTerminal ? Math.Clamp(TerminalWidth(descriptor), NarrowestText, WidestText) : PlainWidth;
        return console;
    }

    private static int TerminalWidth(int descriptor)
    {
        try
        {
            return (Descriptor.Columns(descriptor) ?? System.Console.WindowWidth) is > 0 and var width ? width : PlainWidth;
        }
        catch (IOException)
        {
            return PlainWidth;
        }
    }
}
