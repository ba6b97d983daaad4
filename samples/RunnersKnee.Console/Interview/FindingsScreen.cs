using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>Asks several questions of one topic. Nothing counts as a no unless the person means it.</summary>
internal sealed class FindingsScreen(Topic topic, IReadOnlyList<Question> questions) : IInterviewScreen
{
    // With heading, hint, the line for the answer and what may press above them, a terminal of 24 lines is full.
    private const int MostLines = 16;
    private const int LettersInLine = 70;

    /// <summary>The first screen of several questions.</summary>
    internal static FindingsScreen First(Topic topic, IReadOnlyList<Question> questions) => new(topic, [.. questions.Take(FittingOn(questions, 0))]);

    /// <summary>On how many screens the questions fit.</summary>
    internal static int Screens(IReadOnlyList<Question> questions)
    {
        var screens = 0;
        for (var asked = 0; asked < questions.Count; asked += FittingOn(questions, asked))
            screens++;
        return screens;
    }

    public string Title => Topics.Title(topic);

    public IRenderable Questions => Lines.Stack(questions.Select((question, index) => Lines.Numbered(index + 1, question.Text, isMarked: IsLookedFor(index))));

    public string Hint => questions.Where((_, index) => IsLookedFor(index)).Any()
        ? "Numbers of every yes, such as 1 3 (2- for a no, 2? if not sure). Left out: no;\nwith a *, not known. none: no yes here. Enter or ?: I don't know any of them."
        : "Numbers of every yes, such as 1 3 (2? if not sure). Left out: no.\nnone: all are a no. Enter or ?: I don't know any of them.";

    public (InterviewState? Next, string? Fault) Answer(InterviewState state, string line)
    {
        switch (line)
        {
            case "":
                return (With(state, _ => Rules.Answer.Unknown), null);
            case "none" or "no" or "n" or "0":
                return (With(state, WhenLeftOut), null);
        }

        return NumberList.TryParse(line, questions.Count, out var chosen, out var fault)
            ? (With(state, index => chosen.TryGetValue(index + 1, out var mark) ? Meaning(mark) : WhenLeftOut(index)), null)
            : (null, fault);
    }

    private static int FittingOn(IReadOnlyList<Question> questions, int from)
    {
        var (count, lines) = (0, 0);
        for (var index = from; index < questions.Count; index++, count++)
        {
            lines += (questions[index].Text.Length + LettersInLine - 1) / LettersInLine;
            if (lines > MostLines)
                break;
        }

        return Math.Max(count, 1);
    }

    private static Answer Meaning(char mark) => mark switch
    {
        '?' => Rules.Answer.Unknown,
        '-' => Rules.Answer.No,
        _ => Rules.Answer.Yes,
    };

    private bool IsLookedFor(int index) => Topics.IsLookedFor(questions[index].Ask.Finding!.Value);

    private Answer WhenLeftOut(int index) => IsLookedFor(index) ? Rules.Answer.Unknown : Rules.Answer.No;

    private InterviewState With(InterviewState state, Func<int, Answer> answer)
    {
        var @case = state.Case;
        for (var index = 0; index < questions.Count; index++)
            @case = @case.With(questions[index].Ask.Finding!.Value, answer(index));
        return state with { Case = @case };
    }
}
