using System.Globalization;

namespace RunnersKnee.Web;

/// <summary>Takes in what a person answered on a screen.</summary>
/// <param name="form">The form that was posted.</param>
internal sealed class Answers(IFormCollection form)
{
    internal const string Age = "age";

    /// <summary>Said of an outcome that is not known, which is as if it were not told.</summary>
    internal const string NotKnown = "notKnown";

    /// <summary>The fields are named by codes, which no two things share.</summary>
    internal static string Field<TCode>(TCode member)
        where TCode : struct, Enum => "answer." + Codes.Of(member);

    /// <summary>The state with the answers, or what is wrong with one of them.</summary>
    /// <param name="state">The state before.</param>
    /// <param name="notNamed">What a question is answered with that was left out; null where it stays as it was.</param>
    internal (InterviewState State, string? Fault) Take(InterviewState state, Answer? notNamed) => state.Screen.Topic switch
    {
        Topic.Person => TakeAge(state),
        Topic.Tried => (TakeTried(state), null),
        Topic.Outcomes => (
            state with
            {
                Case = state.OutcomesAskedBy(state.Screen)
                    .Aggregate(state.Case, (told, treatment) => told.With(treatment, Read<TreatmentOutcome>(treatment))),
            },
            null),
        Topic.Steps => (
            state with
            {
                Case = state.Screen.Members<TreatmentStep>()
                    .Aggregate(state.Case, (told, step) => told.With(step, Read<StepOutcome>(step))),
            },
            null),
        _ => (
            state with
            {
                Case = state.Screen.Members<Finding>()
                    .Aggregate(state.Case, (told, finding) => told.With(finding, Read<Answer>(finding) ?? notNamed ?? told[finding])),
            },
            null),
    };

    private (InterviewState State, string? Fault) TakeAge(InterviewState state)
    {
        var text = form[Age].ToString().Trim();
        if (text.Length == 0)
            return (state with { Case = state.Case.WithAge(null) }, null);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var age) && age <= KneeCase.MaxAge
            ? (state with { Case = state.Case.WithAge(age) }, null)
            : (state, string.Create(
                CultureInfo.InvariantCulture, $"Please write your age as a whole number from 0 to {KneeCase.MaxAge}, or leave it empty."));
    }

    // What is no longer ticked was not tried, so how it went is not told either.
    private InterviewState TakeTried(InterviewState state)
    {
        Treatment[] asked = [.. state.Screen.Members<Treatment>()];
        var tried = state.Tried.Except(asked).Union(asked.Where(treatment => form.ContainsKey(Field(treatment))));
        return state with
        {
            Tried = tried,
            Case = asked.Where(treatment => !tried.Contains(treatment))
                .Aggregate(state.Case, (told, treatment) => told.With(treatment, outcome: null)),
        };
    }

    private TCode? Read<TCode>(Finding finding) where TCode : struct, Enum => Parse<TCode>(Field(finding));

    private TCode? Read<TCode>(Treatment treatment) where TCode : struct, Enum => Parse<TCode>(Field(treatment));

    private TCode? Read<TCode>(TreatmentStep step) where TCode : struct, Enum => Parse<TCode>(Field(step));

    private TCode? Parse<TCode>(string field)
        where TCode : struct, Enum => Codes.TryParse<TCode>(form[field], out var member) ? member : null;
}
