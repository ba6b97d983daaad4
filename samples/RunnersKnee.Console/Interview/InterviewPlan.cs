using System.Collections.Immutable;
using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>
/// Chooses the next screen: whatever could change the advice, several questions of a topic at once; and what was done already.
/// </summary>
internal sealed class InterviewPlan(InterviewState state, Advice advice, Labels labels)
{
    /// <summary>Before much is known, nobody can tell how many screens will follow; most interviews have as many.</summary>
    private const int Typical = 9;

    /// <summary>In the order of their weight, which the library knows.</summary>
    private readonly Question[] _questions =
        [.. advice.NextQuestions!.Where(question => !state.AgeIsSetAside || question.Kind != QuestionKind.Number)];

    /// <summary>What may have been done, by the advice on this person, and was not asked for yet.</summary>
    private readonly PastCare[] _pastCare = [.. PastCareIn(advice).Except(state.PastCareAsked)];

    /// <summary>The next screen, or null where there is nothing left to ask, or where something else comes first.</summary>
    internal IInterviewScreen? Next()
    {
        if (advice.Referral.Urgency == Urgency.Emergency)
            return null;
        if (!state.Outcomes.IsEmpty)
            return OutcomeOf(state.Outcomes.Peek());

        // What hurts comes first; then what was done for it, which tells what else is worth asking.
        var ahead = _pastCare.Length == 0 ? _questions
            : [.. _questions.TakeWhile(question => question.Topic is not (QuestionTopic.Causes or QuestionTopic.Health))];
        return ahead switch
        {
            [] when _pastCare.Length > 0 => Done(),
            [] => null,
            [{ Kind: QuestionKind.Number } age, ..] => new AgeScreen(age, labels.Of(age.Topic)),
            _ => FindingsScreen.First(ahead, labels),
        };
    }

    /// <summary>About how many screens the interview will have.</summary>
    internal int About(int asked)
    {
        var known = asked + FindingsScreen.Screens(_questions) + state.Outcomes.Count() + (_pastCare.Length > 0 ? 1 : 0);
        return !state.PastCareAsked.IsEmpty || _questions.Any(question => question.Topic == QuestionTopic.Health)
            ? known
            : Math.Max(known, Typical);
    }

    private ChoiceScreen<PastCare> Done() => new(
        "What you have done so far",
        "Which of these have you tried for this knee, or worked on?",
        _pastCare,
        Name,
        (so, done) => so with { PastCareAsked = so.PastCareAsked.Union(_pastCare), Outcomes = ImmutableQueue.CreateRange(done) });

    private static IEnumerable<PastCare> PastCareIn(Advice advice) =>
    [
        .. advice.Plan.Steps.Where(step => step.Step == advice.Plan.CurrentStep)
            .SelectMany(step => step.Recommendations, (_, item) => item.Treatment)
            .Union(advice.Warnings.Select(warning => warning.Treatment))
            .Union(advice.LastResort.Options.Select(option => option.Treatment))
            .Select(treatment => new PastCare.OfTreatment(treatment)),
        .. advice.Plan.Steps.Select(step => new PastCare.OfStep(step.Step)),
    ];

    private IInterviewScreen OutcomeOf(PastCare done) => done switch
    {
        PastCare.OfTreatment { Treatment: var treatment } => new OutcomeScreen<TreatmentOutcome>(
            Name(done),
            Enum.GetValues<TreatmentOutcome>(),
            labels.Of,
            (so, outcome) => so with { Outcomes = so.Outcomes.Dequeue(), Case = so.Case.With(treatment, outcome) }),
        PastCare.OfStep { Step: var step } => new OutcomeScreen<StepOutcome>(
            Name(done),
            [StepOutcome.InProgress, StepOutcome.Achieved, StepOutcome.Failed],
            labels.Of,
            (so, outcome) => so with { Outcomes = so.Outcomes.Dequeue(), Case = so.Case.With(step, outcome) }),
        _ => throw new ArgumentOutOfRangeException(nameof(done), done, "Neither a treatment nor a step."),
    };

    private string Name(PastCare done) => done switch
    {
        PastCare.OfStep { Step: var step } => $"Step {(int)step + 1} of the plan: {labels.Of(step)}",
        PastCare.OfTreatment { Treatment: var treatment } => labels.Of(treatment),
        _ => string.Empty,
    };
}
