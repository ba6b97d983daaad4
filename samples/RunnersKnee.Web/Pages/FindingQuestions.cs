namespace RunnersKnee.Web;

/// <summary>Questions for findings: lists to tick, each with its help folded beside it, and what is answered one by one.</summary>
internal static class FindingQuestions
{
    /// <summary>Findings under the heading of their topic; the first topic is that of the page.</summary>
    internal static Html Of(InterviewState state)
    {
        var topics = state.Screen.Findings.Select(Words.Question).Where(question => !IsOnDrawing(state.Screen, question))
            .GroupBy(Topics.Of);
        return Html.Of($"""
            {Html.If(state.Screen.IsDrawn, $"{KneeDrawing.Of(state)}")}
            {Html.Each(topics, topic => Html.Of($"""
                {Html.If(topic.Key != state.Screen.Topic, $"<h2>{Topics.Title(topic.Key)}</h2>")}
                {Ticks(state, [.. topic.Where(question => question.AnsweredBy != Answerer.Clinician)])}
                {Html.Each(
                    topic.Where(question => question.AnsweredBy == Answerer.Clinician),
                    question => OneByOne(question, state.Case[question.Ask.Finding!.Value]))}
                """))}
            """);
    }

    private static bool IsOnDrawing(InterviewScreen screen, Question question) =>
        screen.IsDrawn && question.Ask.Finding is Finding.KneecapPain or Finding.LocalTendernessElsewhere;

    /// <summary>A list to tick, each with its help folded beside it.</summary>
    private static Html Ticks(InterviewState state, Question[] questions) => questions.Length == 0 ? Html.None : Html.Of($"""
        <fieldset class="question list">
        <legend>{Legend(state.Screen)}</legend>
        {Html.Each(questions, question => Tick(state, question))}
        </fieldset>
        """);

    private static string Legend(InterviewScreen screen) =>
        Topics.IsFeltFor(screen) ? "Feel for these with a fingertip, gently. Which are there?"
        : screen.Topic == Topic.Symptoms ? "Which of these do you have?"
        : "Tick all that apply to you.";

    private static Html Tick(InterviewState state, Question question)
    {
        var finding = question.Ask.Finding!.Value;
        var (field, told) = (Answers.Field(finding), state.Case[finding]);
        var isTakenToRun = finding == Finding.RunsOrPlaysSport && told is null && state.Case[Finding.RunningPain] == Answer.Yes;
        return Html.Of($"""
            <div class="tick">
            {Questions.Control("checkbox", field, Codes.Of(Answer.Yes), question.Short!, told == Answer.Yes || isTakenToRun)}
            {Html.If(isTakenToRun, $"<p class=\"hint\">Ticked because running hurts. Untick it if you neither run nor play a sport.</p>")}
            <details><summary aria-label="What counts: {question.Short}">?</summary>
            <p>{question.Text} {question.Help}</p>
            <div class="choices rows">{Questions.Control(
                "checkbox", Answers.NotSure(finding), "yes", "I don’t know about this one", told == Answer.Unknown)}</div>
            </details>
            </div>
            """);
    }

    /// <summary>A question with its help in full and its answers in its own words.</summary>
    internal static Html OneByOne(Question question, Answer? told)
    {
        var field = Answers.Field(question.Ask.Finding!.Value);
        return Html.Of($"""
            <fieldset class="question" aria-describedby="{field}.help">
            <legend>{question.Text}</legend>
            <p class="hint" id="{field}.help">{question.Help}</p>
            <div class="choices {(question.AnsweredBy == Answerer.Clinician ? "rows" : "columns")}">
            {Html.Each(question.Answers, answer => Questions.Control(
                "radio", field, Codes.Of(answer.Answer), Words.Sentence(answer.Text), answer.Answer == told))}
            </div>
            </fieldset>
            """);
    }
}
