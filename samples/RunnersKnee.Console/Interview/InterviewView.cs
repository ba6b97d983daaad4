using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>What an interview shows around its questions.</summary>
internal static class InterviewView
{
    internal static IRenderable Welcome() => Lines.Stack(
    [
        Lines.Paragraph("One line for each screen. back: the screen before; enough: the advice so far.", Palette.Name),
    ]);

    internal static IRenderable Of(IInterviewScreen screen, int number, int about) => Lines.Stack(
    [
        new Heading($"{screen.Title} ({number} of about {about})"),
        screen.Questions,
        Lines.Paragraph(screen.Hint, Palette.Aside),
    ]);
}
