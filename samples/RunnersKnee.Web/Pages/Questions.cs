using System.Globalization;

namespace RunnersKnee.Web;

/// <summary>The questions of a screen as form controls, each with what was answered before.</summary>
internal static class Questions
{
    private static readonly StepOutcome[] StepOutcomes =
    [
        StepOutcome.NotStarted, StepOutcome.InProgress, StepOutcome.Achieved, StepOutcome.Failed,
    ];

    internal static Html Of(InterviewState state, bool isAtFault) => state.Screen.Topic switch
    {
        Topic.Person => Html.Of($"{Age(state.Case.Age, isAtFault)}{Taken(state.Case)}"),
        Topic.Tried => Html.Of($"{Tried(state)}{FromBefore(state)}"),
        Topic.OnceMore => Html.Each(state.Screen.Findings.Select(Words.Question), question => OneByOne(question, told: null)),
        _ => Findings(state),
    };

    /// <summary>A tick, or one answer of several.</summary>
    internal static Html Control(string type, string field, string value, string words, bool isChecked) => Html.Of($"""
        <input type="{type}" id="{field}.{value}" name="{field}" value="{value}"{Html.If(
            isChecked, $" checked")}><label for="{field}.{value}">{words}</label>
        """);

    private static Html Age(int? age, bool isAtFault) => Html.Of($"""
        <p class="question"><label for="age">{Words.QuestionOfAge}</label>
        <input id="age" name="{Answers.Age}" inputmode="numeric" maxlength="3" size="3" aria-describedby="age-hint{Html.If(
            isAtFault, $" fault")}"
        {Html.If(isAtFault, $" aria-invalid=\"true\"")} value="{age?.ToString(CultureInfo.InvariantCulture)}"></p>
        <p class="hint" id="age-hint">Leave it empty if you would rather not say. You can answer for a child: give the child’s age, and
        take “you” for the child all the way.</p>
        """);

    private static Html Taken(KneeCase told) => Html.Of($"""
        <fieldset class="question">
        <legend>Do you take any of these for the knee at the moment, or put it on?</legend>
        <div class="choices rows">
        {Html.Each(InterviewPlan.TakenByThemselves, treatment => Control(
            "checkbox", Answers.Field(treatment), Codes.Of(TreatmentOutcome.Ongoing), Words.Of(treatment), told.Treatments.ContainsKey(treatment)))}
        </div>
        </fieldset>
        """);

    private static Html Tried(InterviewState state) => Html.Of($"""
        <p class="hint">Open what you have tried for this knee, also what did not help, and say how it went. Leave out the rest.</p>
        {Html.Each(state.Screen.Members<Treatment>(), treatment => Folded(
            Words.Of(treatment), state.Case.Treatments.ContainsKey(treatment), Outcome(treatment, state.Case)))}
        """);

    private static Html Outcome(Treatment treatment, KneeCase told) => Choice(
        Answers.Field(treatment), $"{Words.Of(treatment)}: how did it go?", Enum.GetValues<TreatmentOutcome>(), Words.Of,
        Told(told.Treatments, treatment));

    /// <summary>How the steps went is asked of those who had this advice before: nobody else has seen a plan.</summary>
    private static Html FromBefore(InterviewState state)
    {
        TreatmentStep[] steps = [.. state.Screen.Members<TreatmentStep>()];
        return steps.Length == 0 ? Html.None : Folded(
            "The plan of this advice, from an earlier time", steps.Any(state.Case.Steps.ContainsKey), Html.Of($"""
            <p class="hint">The plan has three steps, in this order. How far are you with each?</p>
            {Html.Each(steps, step => Choice(
                Answers.Field(step), Words.Of(step), StepOutcomes, Words.Of, Told(state.Case.Steps, step)))}
            """));
    }

    private static Html Folded(string name, bool isOpen, Html all) => Html.Of($"""
        <details class="tried"{Html.If(isOpen, $" open")}><summary>{name}</summary>
        {all}
        </details>
        """);

    private static Html Choice<TAnswer>(
        string field, string question, IEnumerable<TAnswer> answers, Func<TAnswer, string> words, TAnswer? told)
        where TAnswer : struct, Enum => Html.Of($"""
        <fieldset class="question">
        <legend>{question}</legend>
        <div class="choices rows">
        {Html.Each(answers, answer => Control(
            "radio", field, Codes.Of(answer), Words.Sentence(words(answer)), EqualityComparer<TAnswer?>.Default.Equals(answer, told)))}
        {Control("radio", field, Answers.NotKnown, "Not tried, or I don’t know", isChecked: false)}
        </div>
        </fieldset>
        """);

    /// <summary>Findings under the heading of their topic; the first topic is that of the page.</summary>
    private static Html Findings(InterviewState state)
    {
        var topics = state.Screen.Findings.Select(Words.Question).Where(question => !IsOnDrawing(state.Screen, question))
            .GroupBy(Topics.Of);
        return Html.Of($"""
            {Html.If(state.Screen.IsDrawn, $"{KneeDrawing.Of(state)}")}
            {Html.Each(topics, topic => Html.Of($"""
                {Html.If(topic.Key != state.Screen.Topic, $"<h2>{Topics.Title(topic.Key)}</h2>")}
                {Ticks(state, [.. topic.Where(question => question.AnsweredBy != Answerer.Clinician)])}
                {Html.Each(topic.Where(question => question.AnsweredBy == Answerer.Clinician), question => OneByOne(question, state.Case[question.Ask.Finding!.Value]))}
                """))}
            """);
    }

    private static bool IsOnDrawing(InterviewScreen screen, Question question) =>
        screen.IsDrawn && question.Ask.Finding is Finding.KneecapPain or Finding.LocalTendernessElsewhere;

    /// <summary>A list to tick, each with its help folded beside it.</summary>
    private static Html Ticks(InterviewState state, Question[] questions) => questions.Length == 0 ? Html.None : Html.Of($"""
        <fieldset class="question list">
        <legend>{Legend(state.Screen, questions)}</legend>
        {Html.Each(questions, question => Tick(state, question))}
        </fieldset>
        """);

    private static string Legend(InterviewScreen screen, Question[] questions) =>
        questions.All(question => question.AnsweredBy == Answerer.WhoeverFeelsForIt) ? "Feel for these with a fingertip, gently. Which are there?"
        : screen.Topic == Topic.Symptoms ? "Which of these do you have?"
        : "Tick all that apply to you.";

    private static Html Tick(InterviewState state, Question question)
    {
        var finding = question.Ask.Finding!.Value;
        var (field, told) = (Answers.Field(finding), state.Case[finding]);
        var isTakenToRun = finding == Finding.RunsOrPlaysSport && told is null && state.Case[Finding.RunningPain] == Answer.Yes;
        return Html.Of($"""
            <div class="tick">
            {Control("checkbox", field, Codes.Of(Answer.Yes), question.Short!, told == Answer.Yes || isTakenToRun)}
            {Html.If(isTakenToRun, $"<p class=\"hint\">Ticked because running hurts. Untick it if you neither run nor play a sport.</p>")}
            <details><summary aria-label="What counts: {question.Short}">?</summary>
            <p>{question.Text} {question.Help}</p>
            <div class="choices rows">{Control(
                "checkbox", Answers.NotSure(finding), "yes", "I don’t know about this one", told == Answer.Unknown)}</div>
            </details>
            </div>
            """);
    }

    /// <summary>A question with its help in full and its answers in its own words.</summary>
    private static Html OneByOne(Question question, Answer? told)
    {
        var field = Answers.Field(question.Ask.Finding!.Value);
        return Html.Of($"""
            <fieldset class="question" aria-describedby="{field}.help">
            <legend>{question.Text}</legend>
            <p class="hint" id="{field}.help">{question.Help}</p>
            <div class="choices {(question.AnsweredBy == Answerer.Clinician ? "rows" : "columns")}">
            {Html.Each(question.Answers, answer => Control(
                "radio", field, Codes.Of(answer.Answer), Words.Sentence(answer.Text), answer.Answer == told))}
            </div>
            </fieldset>
            """);
    }

    private static TOutcome? Told<TKey, TOutcome>(IReadOnlyDictionary<TKey, TOutcome> outcomes, TKey key)
        where TOutcome : struct, Enum => outcomes.TryGetValue(key, out var outcome) ? outcome : null;
}
