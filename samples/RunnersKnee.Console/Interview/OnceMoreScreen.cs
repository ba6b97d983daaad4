using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>Asks once more for a sign that was left open, with all its words.</summary>
internal sealed class OnceMoreScreen(Question question) : IInterviewScreen
{
    public string Title => "Once more, one by one";

    public int Part => 6;

    public IRenderable Questions => Lines.Stack([Lines.Paragraph(question.Text), Lines.Paragraph(question.Help!, Palette.Aside)]);

    public string Hint => "y: yes; n: no. Enter or ?: I don't know.";

    public (InterviewState? Next, string? Reply) Answer(InterviewState state, string line) => line switch
    {
        "y" or "yes" => (With(state, Rules.Answer.Yes), null),
        "n" or "no" or "none" => (With(state, Rules.Answer.No), null),
        "" => (With(state, Rules.Answer.Unknown), null),
        _ => (null, "Type y or n, or press Enter."),
    };

    private InterviewState With(InterviewState state, Answer answer) => state with
    {
        OnceMore = state.OnceMore.Dequeue(),
        Case = state.Case.With(question.Ask.Finding!.Value, answer),
    };
}
