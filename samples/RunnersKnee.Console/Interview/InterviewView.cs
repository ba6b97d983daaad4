using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>What an interview shows around its questions.</summary>
internal static class InterviewView
{
    internal static IRenderable Welcome() => Lines.Stack(
    [
        Lines.Paragraph("This asks about your knee, as far as an answer could change the advice.", Palette.Name),
        Lines.Paragraph("Answer each screen with one line. back: the screen before. enough: the advice so far. Ctrl-C: end without advice."),
    ]);

    internal static IRenderable Of(IInterviewScreen screen, Advice advice) => Lines.Stack(
    [
        new Heading(screen.Title),
        screen.Questions,
        Lines.Paragraph(screen.Hint, Palette.Aside),
    ]);
}
