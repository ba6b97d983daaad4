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
        Topic.Person => Age(state.Case.Age, isAtFault),
        Topic.Tried => Tried(state),
        Topic.Outcomes => Html.Of($"""
            <p class="hint">Skip what you cannot tell yet.</p>
            {Html.Each(state.OutcomesAskedBy(state.Screen), treatment => Choice(
                Answers.Field(treatment), Words.Of(treatment), Enum.GetValues<TreatmentOutcome>(), Words.Of,
                Told(state.Case.Treatments, treatment)))}
            """),
        Topic.Steps => Html.Of($"""
            <p class="hint">The plan has three steps, in this order. How far are you with each? Skip what you do not know.</p>
            {Html.Each(state.Screen.Members<TreatmentStep>(), step => Choice(
                Answers.Field(step), Words.Of(step), StepOutcomes, Words.Of, Told(state.Case.Steps, step)))}
            """),
        _ => Html.Of($"""
            <p class="hint">{Topics.Hint(state.Screen)}</p>
            {Html.Each(
                state.Screen.Members<Finding>(), finding => YesOrNo(Answers.Field(finding), Words.Question(finding), state.Case[finding]))}
            """),
    };

    private static Html Age(int? age, bool isAtFault) => Html.Of($"""
        <p class="question"><label for="age">{Words.QuestionOfAge}</label>
        <input id="age" name="{Answers.Age}" inputmode="numeric" maxlength="3" size="3" aria-describedby="age-hint{Html.If(
            isAtFault, $" fault")}"
        {Html.If(isAtFault, $" aria-invalid=\"true\"")} value="{age?.ToString(CultureInfo.InvariantCulture)}"></p>
        <p class="hint" id="age-hint">Leave it empty if you would rather not say.</p>
        """);

    private static Html Tried(InterviewState state) => Html.Of($"""
        <p class="hint">Tick all that you have tried, also what did not help.</p>
        <fieldset class="question">
        <legend>Which of these have you tried for this knee?</legend>
        <div class="choices rows">
        {Html.Each(state.Screen.Members<Treatment>(), treatment => Control(
            "checkbox", Answers.Field(treatment), "yes", Words.Of(treatment), state.Tried.Contains(treatment)))}
        </div>
        </fieldset>
        """);

    private static Html YesOrNo(string field, Question question, Answer? told) => Html.Of($"""
        <fieldset class="question" aria-describedby="{field}.help">
        <legend>{question.Text}</legend>
        <p class="hint" id="{field}.help">{question.Help}</p>
        <div class="choices {(question.AnsweredBy == Answerer.Clinician ? "rows" : "columns")}">
        {Html.Each(question.Answers, answer => Control(
            "radio", field, Codes.Of(answer.Answer), Words.Sentence(answer.Text), answer.Answer == told))}
        </div>
        </fieldset>
        """);

    private static Html Choice<TAnswer>(
        string field, string question, IEnumerable<TAnswer> answers, Func<TAnswer, string> words, TAnswer? told)
        where TAnswer : struct, Enum => Html.Of($"""
        <fieldset class="question">
        <legend>{question}</legend>
        <div class="choices rows">
        {Html.Each(answers, answer => Control(
            "radio", field, Codes.Of(answer), Words.Sentence(words(answer)), EqualityComparer<TAnswer?>.Default.Equals(answer, told)))}
        {Control("radio", field, Answers.NotKnown, Words.Sentence(Words.Of(Answer.Unknown)), isChecked: false)}
        </div>
        </fieldset>
        """);

    private static Html Control(string type, string field, string value, string words, bool isChecked) => Html.Of($"""
        <input type="{type}" id="{field}.{value}" name="{field}" value="{value}"{Html.If(
            isChecked, $" checked")}><label for="{field}.{value}">{words}</label>
        """);

    private static TOutcome? Told<TKey, TOutcome>(IReadOnlyDictionary<TKey, TOutcome> outcomes, TKey key)
        where TOutcome : struct, Enum => outcomes.TryGetValue(key, out var outcome) ? outcome : null;
}
