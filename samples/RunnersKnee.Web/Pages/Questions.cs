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
        Topic.OnceMore => Html.Each(
            state.Screen.Findings.Select(Words.Question), question => FindingQuestions.OneByOne(question, told: null)),
        _ => FindingQuestions.Of(state),
    };

    /// <summary>A tick, or one answer of several.</summary>
    internal static Html Control(string type, string field, string value, string words, bool isChecked) => Html.Of($"""
        <input type="{type}" id="{field}.{value}" name="{field}" value="{value}"{Html.If(
            isChecked, $" checked")}><label for="{field}.{value}">{words}</label>
        """);

    private static Html Age(int? age, bool isAtFault) => Html.Of($"""
        <p class="question"><label for="age">{Words.Texts.QuestionFor(QuestionSubject.Age).Text}</label>
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
            "checkbox", Answers.Field(treatment), Codes.Of(TreatmentOutcome.Ongoing), Words.Texts.NameOf(treatment),
            told.Treatments.ContainsKey(treatment)))}
        </div>
        </fieldset>
        """);

    private static Html Tried(InterviewState state) => Html.Of($"""
        <p class="hint">Open what you have tried for this knee, also what did not help, and say how it went. Leave out the rest.</p>
        {Html.Each(state.Screen.Members<Treatment>(), treatment => Folded(
            Words.Texts.NameOf(treatment), state.Case.Treatments.ContainsKey(treatment), Outcome(treatment, state.Case)))}
        """);

    private static Html Outcome(Treatment treatment, KneeCase told) => Choice(
        Answers.Field(treatment),
        $"{Words.Texts.NameOf(treatment)}: how did it go?",
        Enum.GetValues<TreatmentOutcome>(),
        Words.Texts.NameOf,
        Told(told.Treatments, treatment));

    /// <summary>How the steps went is asked of those who had this advice before: nobody else has seen a plan.</summary>
    private static Html FromBefore(InterviewState state)
    {
        TreatmentStep[] steps = [.. state.Screen.Members<TreatmentStep>()];
        return steps.Length == 0 ? Html.None : Folded(
            "The plan of this advice, from an earlier time", steps.Any(state.Case.Steps.ContainsKey), Html.Of($"""
            <p class="hint">The plan has three steps, in this order. How far are you with each?</p>
            {Html.Each(steps, step => Choice(
                Answers.Field(step), Words.Texts.NameOf(step), StepOutcomes, Words.Texts.NameOf, Told(state.Case.Steps, step)))}
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

    private static TOutcome? Told<TKey, TOutcome>(IReadOnlyDictionary<TKey, TOutcome> outcomes, TKey key)
        where TOutcome : struct, Enum => outcomes.TryGetValue(key, out var outcome) ? outcome : null;
}
