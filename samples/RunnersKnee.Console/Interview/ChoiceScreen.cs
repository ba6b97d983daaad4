using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>Asks which of some things apply; Enter leaves all of them out.</summary>
internal sealed class ChoiceScreen<T>(
    string title,
    string question,
    IReadOnlyList<T> choices,
    Func<T, string> name,
    Func<InterviewState, IEnumerable<T>, InterviewState> take)
    : IInterviewScreen
{
    public string Title => title;

    public int Part => 1;

    public IRenderable Questions => Lines.Stack(
        [Lines.Paragraph(question), .. choices.Select((choice, index) => Lines.Numbered(index + 1, name(choice)))]);

    public string Hint => "Numbers, such as 1 3; Enter: none.";

    public (InterviewState? Next, string? Reply) Answer(InterviewState state, string line)
    {
        if (line is "none" or "no" or "n" or "0")
            line = string.Empty;
        return NumberList.TryParse(line, choices.Count, marks: string.Empty, out var chosen, out var fault)
            ? (take(state, choices.Where((_, index) => chosen.ContainsKey(index + 1))), null)
            : (null, fault);
    }
}
