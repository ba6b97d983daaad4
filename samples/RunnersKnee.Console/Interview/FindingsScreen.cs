using RunnersKnee.Rules;
using Spectre.Console.Rendering;

namespace RunnersKnee.Sample;

/// <summary>Asks several questions, each by its label. Nothing counts as a no unless the person means it.</summary>
internal sealed class FindingsScreen(IReadOnlyList<Question> questions, KneeCase told, AdviceTexts texts) : IInterviewScreen
{
    // With heading, hint, the line for the answer and what may press above them, a terminal of 24 lines is full.
    private const int MostLines = 15;

    private const string Marks = "?-";

    // What a yes, a no and neither of them say takes as many lines.
    private const int AnswerLines = 2;

    /// <summary>The first screen of several questions: as many as fit, but a topic that would not end on it begins on the next.</summary>
    internal static FindingsScreen First(IReadOnlyList<Question> questions, KneeCase told, AdviceTexts texts) =>
        new([.. questions.Take(FittingOn(questions))], told, texts);

    public string Title => texts.NameOf(questions[0].Topic);

    public int Part => questions[0].Topic switch
    {
        QuestionTopic.WarningSigns => 2,
        QuestionTopic.Symptoms => 3,
        QuestionTopic.Examination or QuestionTopic.Activity or QuestionTopic.Causes => 4,
        _ when questions[0].CouldChange.Contains(AdviceArea.Referral) => 2,
        _ => 6,
    };

    public IRenderable Questions => Lines.Stack(questions.SelectMany(IEnumerable<IRenderable> (question, index) =>
    [
        .. BeginsTopic(questions, index) ? [Lines.Paragraph(texts.NameOf(question.Topic), Palette.Name)] : Array.Empty<IRenderable>(),
        Lines.Numbered(index + 1, Line(question, index + 1), isMarked: IsLookedFor(question)),
        .. TellsAnswers(questions, index) ? [Lines.Paragraph(AnswersOf(question), Palette.Aside, indent: 4)] : Array.Empty<IRenderable>(),
    ]));

    public string Hint => questions.Any(IsLookedFor)
        ? """
            Numbers of every yes, such as 1 3 (2- for a no, 2? if not sure). Left out: no;
            with a *, not known. none: no yes here. Enter or ?: I don't know any of them.
            help 2: what counts as a yes to 2.
            """
        : """
            Numbers of every yes, such as 1 3 (2? if not sure). Left out: no.
            none: all are a no. Enter or ?: I don't know any of them.
            help 2: what counts as a yes to 2.
            """;

    public (InterviewState? Next, string? Reply) Answer(InterviewState state, string line)
    {
        switch (line)
        {
            case "":
                return (With(state, index => IsTakenForYes(questions[index]) ? Rules.Answer.Yes : Rules.Answer.Unknown), null);
            case "none" or "no" or "n" or "0":
                return (With(state, WhenLeftOut), null);
            case ['h', 'e', 'l', 'p', .. var numbers]:
                return (null, Help(numbers));
        }

        return NumberList.TryParse(line, questions.Count, Marks, out var chosen, out var fault)
            ? (With(state, index => chosen.TryGetValue(index + 1, out var mark) ? Meaning(mark) : WhenLeftOut(index)), null)
            : (null, fault);
    }

    private string Help(string numbers)
    {
        if (!NumberList.TryParse(numbers, questions.Count, Marks, out var chosen, out var fault))
            return fault!;
        return chosen.Count == 0
            ? $"Type the number after it: help 1 to help {questions.Count}."
            : string.Join('\n', chosen.Keys.Select(number => $"{number}: {questions[number - 1].Text} {questions[number - 1].Help}"));
    }

    private static int FittingOn(IReadOnlyList<Question> questions)
    {
        var count = 1;
        while (count < questions.Count && Height([.. questions.Take(count + 1)]) <= MostLines)
            count++;
        if (count == questions.Count || questions[count].Topic != questions[count - 1].Topic)
            return count;
        var whole = questions.Take(count).ToList().FindLastIndex(question => question.Topic != questions[count].Topic) + 1;
        return whole > 0 ? whole : count;
    }

    private static int Height(IReadOnlyList<Question> questions) => Enumerable.Range(0, questions.Count)
        .Sum(index => 1 + (BeginsTopic(questions, index) ? 1 : 0) + (TellsAnswers(questions, index) ? AnswerLines : 0));

    /// <summary>Whether a topic begins beneath another; that of the first question is the title.</summary>
    private static bool BeginsTopic(IReadOnlyList<Question> questions, int index) =>
        index > 0 && questions[index].Topic != questions[index - 1].Topic;

    /// <summary>
    /// Whether yes and no alone would not say what was found; what is the same for several stands beneath the last of them.
    /// </summary>
    private static bool TellsAnswers(IReadOnlyList<Question> questions, int index) =>
        questions[index].AnsweredBy == Answerer.Clinician
        && (index == questions.Count - 1 || !questions[index].Answers.SequenceEqual(questions[index + 1].Answers));

    private static string AnswersOf(Question question) => string.Join("; ", question.Answers.Select(answer => answer.Answer switch
    {
        Rules.Answer.Yes => $"number: {answer.Text}",
        Rules.Answer.No => $"with -: {answer.Text}",
        _ => $"left out: {answer.Text}",
    }));

    private static Answer Meaning(char mark) => mark switch
    {
        '?' => Rules.Answer.Unknown,
        '-' => Rules.Answer.No,
        _ => Rules.Answer.Yes,
    };

    /// <summary>
    /// Of signs and illnesses a person knows which they have. What has to be pressed, examined or looked for is not known until someone
    /// has done so.
    /// </summary>
    private static bool IsLookedFor(Question question) => question.AnsweredBy != Answerer.LayPerson;

    private Answer WhenLeftOut(int index) => IsLookedFor(questions[index]) ? Rules.Answer.Unknown
        : IsTakenForYes(questions[index]) ? Rules.Answer.Yes
        : Rules.Answer.No;

    /// <summary>Whom running hurts runs, unless they say otherwise.</summary>
    private bool IsTakenForYes(Question question) =>
        question.Ask.Finding == Finding.RunsOrPlaysSport && told[Finding.RunningPain] == Rules.Answer.Yes;

    private string Line(Question question, int number) =>
        IsTakenForYes(question) ? $"{question.Short}: yes, as running hurts; {number}- if not" : question.Short!;

    private InterviewState With(InterviewState state, Func<int, Answer> answer)
    {
        var @case = state.Case;
        for (var index = 0; index < questions.Count; index++)
            @case = @case.With(questions[index].Ask.Finding!.Value, answer(index));
        return state with { Case = @case };
    }
}
