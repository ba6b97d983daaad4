using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>Asks how one thing went; Enter leaves it out.</summary>
internal sealed class OutcomeScreen<T>(
    string title, IReadOnlyList<T> outcomes, Func<T, string> name, Func<InterviewState, T?, InterviewState> take)
    : IInterviewScreen
    where T : struct
{
    public string Title => title;

    public int Part => 5;

    public IRenderable Questions => Lines.Stack(
        [
            Lines.Paragraph("How did it go?"),
            .. outcomes.Select((outcome, index) => Lines.Numbered(index + 1, Labels.Sentence(name(outcome)))),
        ]);

    public string Hint => "One number; Enter or ?: leave it out.";

    public (InterviewState? Next, string? Reply) Answer(InterviewState state, string line)
    {
        if (line.Length == 0)
            return (take(state, null), null);
        if (!NumberList.TryParse(line, outcomes.Count, marks: string.Empty, out var chosen, out var fault))
            return (null, fault);
        return chosen.Count == 1 ? (take(state, outcomes[chosen.Keys.First() - 1]), null) : (null, "Type one number.");
    }
}
