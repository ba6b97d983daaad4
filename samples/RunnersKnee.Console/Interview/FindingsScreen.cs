using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>Asks several questions of one topic. Nothing counts as a no unless the person says so.</summary>
internal sealed class FindingsScreen(Topic topic, IReadOnlyList<NextQuestion> questions) : IInterviewScreen
{
    // More would be a form to fill in.
    private const int MostQuestions = 9;

    private const string Whole = "none: all are a no. Enter: I don't know any of them.";

    /// <summary>The first screen of several questions, which are spread evenly over as few screens as can be.</summary>
    internal static FindingsScreen First(Topic topic, IReadOnlyList<NextQuestion> questions)
    {
        var screens = (questions.Count + MostQuestions - 1) / MostQuestions;
        return new FindingsScreen(topic, [.. questions.Take((questions.Count + screens - 1) / screens)]);
    }

    public string Title => Topics.Title(topic);

    public IRenderable Questions => Lines.Stack(questions.Select((question, index) => Lines.Numbered(index + 1, question.Text)));

    public string Hint => Topics.WhenNotNamed(topic) == Rules.Answer.No
        ? "Type the number of every yes, such as 1 3; 2? where you are not sure. The others count as no.\n" + Whole
        : "Type the number of every yes, such as 1 3; 2- where it is a no. The others count as not known.\n" + Whole;

    public (InterviewState? Next, string? Fault) Answer(InterviewState state, string line)
    {
        switch (line)
        {
            case "" or "?":
                return (With(state, _ => Rules.Answer.Unknown), null);
            case "none" or "no" or "n" or "0":
                return (With(state, _ => Rules.Answer.No), null);
        }

        if (!NumberList.TryParse(line, questions.Count, out var chosen, out var fault))
            return (null, fault);
        return (With(state, number => chosen.TryGetValue(number, out var mark) ? Meaning(mark) : Topics.WhenNotNamed(topic)), null);
    }

    private static Answer Meaning(char mark) => mark switch
    {
        '?' => Rules.Answer.Unknown,
        '-' => Rules.Answer.No,
        _ => Rules.Answer.Yes,
    };

    private InterviewState With(InterviewState state, Func<int, Answer> answer)
    {
        var @case = state.Case;
        for (var index = 0; index < questions.Count; index++)
            @case = @case.With(questions[index].Ask.Finding!.Value, answer(index + 1));
        return state with { Case = @case };
    }
}
