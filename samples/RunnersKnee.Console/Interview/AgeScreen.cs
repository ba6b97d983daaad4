using System.Globalization;
using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>Asks for the age, which may be set aside.</summary>
internal sealed class AgeScreen(Question question, string title) : IInterviewScreen
{
    public string Title => title;

    public int Part => 1;

    public IRenderable Questions => Lines.Paragraph(question.Text);

    public string Hint => """
        A number; Enter or ?: leave it out.
        For a child: give the child's age, and take "you" for the child all the way.
        """;

    public (InterviewState? Next, string? Reply) Answer(InterviewState state, string line)
    {
        if (line.Length == 0)
            return (state with { AgeIsSetAside = true }, null);
        return int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var age) && age <= KneeCase.MaxAge
            ? (state with { Case = state.Case.WithAge(age) }, null)
            : (null, $"An age is a whole number from 0 to {KneeCase.MaxAge}.");
    }
}
