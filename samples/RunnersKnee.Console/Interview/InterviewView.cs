using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>What an interview shows around its questions.</summary>
internal static class InterviewView
{
    internal const int Parts = 6;

    internal static IRenderable Welcome() => Lines.Stack(
    [
        Lines.Paragraph("One line for each screen. back: the screen before; enough: the advice so far.", Palette.Name),
    ]);

    internal static IRenderable Of(IInterviewScreen screen, int part) => Lines.Stack(
    [
        new Heading($"{screen.Title} (part {part} of {Parts})"),
        screen.Questions,
        Lines.Paragraph(screen.Hint, Palette.Aside),
    ]);
}
