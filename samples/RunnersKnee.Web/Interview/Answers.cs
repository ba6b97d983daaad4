using System.Collections.Immutable;
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

    /// <summary>The field of a box that says that the answer to one question is not known.</summary>
    internal static string NotSure(Finding finding) => "notSure." + Codes.Of(finding);

    /// <summary>The field of a place on the drawing.</summary>
    internal static string Field(Spot spot) => "spot." + Spots.Code(spot);

    /// <summary>The state with the answers, or what is wrong with one of them.</summary>
    /// <param name="state">The state before.</param>
    /// <param name="notNamed">
    /// What a question is answered with that was left out and that a person can answer; null where it stays as it was.
    /// </param>
    internal (InterviewState State, string? Fault) Take(InterviewState state, Answer? notNamed) => state.Screen.Topic switch
    {
        Topic.Person => TakePerson(state),
        Topic.Tried => (state with { Case = TakeSteps(TakeTried(state.Case, state.Screen), state.Screen) }, null),
        Topic.OpenSigns => (state, null),
        _ => (TakeFindings(state, notNamed), null),
    };

    private (InterviewState State, string? Fault) TakePerson(InterviewState state)
    {
        var taken = InterviewPlan.TakenByThemselves.Aggregate(state.Case, TakeTaken);
        var text = form[Age].ToString().Trim();
        if (text.Length == 0)
            return (state with { Case = taken.WithAge(null) }, null);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var age) && age <= KneeCase.MaxAge
            ? (state with { Case = taken.WithAge(age) }, null)
            : (state with { Case = taken }, string.Create(
                CultureInfo.InvariantCulture, $"Please write your age as a whole number from 0 to {KneeCase.MaxAge}, or leave it empty."));
    }

    // How something went that was told since is more than whether it is taken now.
    private KneeCase TakeTaken(KneeCase told, Treatment treatment) => form.ContainsKey(Field(treatment))
        ? told.Treatments.ContainsKey(treatment) ? told : told.With(treatment, TreatmentOutcome.Ongoing)
        : told.Treatments.GetValueOrDefault(treatment, TreatmentOutcome.Ongoing) == TreatmentOutcome.Ongoing
            ? told.With(treatment, outcome: null)
            : told;

    private KneeCase TakeTried(KneeCase told, InterviewScreen screen) => screen.Members<Treatment>()
        .Aggregate(told, (so, treatment) => so.With(treatment, Parse<TreatmentOutcome>(Field(treatment))));

    private KneeCase TakeSteps(KneeCase told, InterviewScreen screen) => screen.Members<TreatmentStep>()
        .Aggregate(told, (so, step) => so.With(step, Parse<StepOutcome>(Field(step))));

    private InterviewState TakeFindings(InterviewState state, Answer? notNamed)
    {
        var screen = state.Screen;
        var told = screen.Findings.Aggregate(state.Case, (so, finding) => so.With(
            finding, Read(finding) ?? LeftOut(screen, finding, so[finding], notNamed)));
        return screen.IsDrawn ? TakeSpots(state with { Case = told }, notNamed, state.Case[Finding.LocalTendernessElsewhere]) : state with { Case = told };
    }

    /// <summary>What the drawing shows. What it cannot tell may have been asked since, and then it is told there.</summary>
    private InterviewState TakeSpots(InterviewState state, Answer? notNamed, Answer? before)
    {
        ImmutableSortedSet<Spot> spots = [.. Enum.GetValues<Spot>().Where(spot => form.ContainsKey(Field(spot)))];
        var elsewhere = Spots.Elsewhere(spots, notNamed ?? before);
        return state with
        {
            Spots = spots,
            Case = elsewhere == Answer.Yes || state.Screen.Findings.Contains(Finding.LocalTendernessElsewhere)
                ? state.Case.With(Finding.LocalTendernessElsewhere, elsewhere)
                : state.Case,
        };
    }

    private Answer? Read(Finding finding) => Parse<Answer>(Field(finding)) ?? (form.ContainsKey(NotSure(finding)) ? Answer.Unknown : null);

    /// <summary>
    /// What was left out: nothing counts as a no unless the person means it, nor where only a clinician could tell. A no that was meant
    /// before stands.
    /// </summary>
    private static Answer? LeftOut(InterviewScreen screen, Finding finding, Answer? before, Answer? notNamed) => notNamed switch
    {
        null => before == Answer.Yes ? null : before,
        Answer.No => Words.Question(finding).AnsweredBy switch
        {
            Answerer.LayPerson => Answer.No,
            Answerer.WhoeverFeelsForIt when screen.Findings.All(asked => Words.Question(asked).AnsweredBy == Answerer.WhoeverFeelsForIt) => Answer.No,
            _ => Answer.Unknown,
        },
        _ => before == Answer.No ? Answer.No : notNamed,
    };

    private TCode? Parse<TCode>(string field)
        where TCode : struct, Enum => Codes.TryParse<TCode>(form[field], out var member) ? member : null;
}
