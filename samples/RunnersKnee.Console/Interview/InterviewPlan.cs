using System.Collections.Immutable;
using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>Chooses the next screen: whatever could change the advice, several questions of a topic at once; and what was done already.</summary>
internal sealed class InterviewPlan(InterviewState state, Advice advice, Labels labels)
{
    /// <summary>Before much is known, nobody can tell how many screens will follow; most interviews have as many.</summary>
    private const int Typical = 9;

    private static readonly Treatment[] Gated =
        [Treatment.Nsaid, Treatment.CortisoneInjection, Treatment.HyaluronicAcidInjection, Treatment.StraightLegRaise];

    private readonly ILookup<Topic, Question> _questions = advice.NextQuestions!
        .Where(question => !state.AgeIsSetAside || question.Kind != QuestionKind.Number)
        .Where(question => state.WasExamined || question.Ask.Finding is not { } finding || !Topics.IsForExaminers(finding))
        .ToLookup(question => Topics.Of(question.Ask));

    /// <summary>The next screen, or null where there is nothing left to ask, or where something else comes first.</summary>
    internal IInterviewScreen? Next()
    {
        if (advice.Referral.Urgency == Urgency.Emergency)
            return null;
        if (!state.Outcomes.IsEmpty)
            return OutcomeOf(state.Outcomes.Peek());

        Topic? topic = _questions.Count == 0 ? null : _questions.Min(group => group.Key);
        return IsPastCareToBeAsked && (topic is null or Topic.Health) ? Done() : Ask(topic);
    }

    /// <summary>About how many screens the interview will have.</summary>
    internal int About(int asked)
    {
        var known = asked + _questions.Sum(group => FindingsScreen.Screens([.. group])) + state.Outcomes.Count() + (IsPastCareToBeAsked ? 1 : 0);
        return _questions.Contains(Topic.Health) || state.PastCareWasAsked ? known : Math.Max(known, Typical);
    }

    private bool IsPastCareToBeAsked => advice.Plan.Status == PlanStatus.Active && !state.PastCareWasAsked;

    private IInterviewScreen? Ask(Topic? topic) => topic switch
    {
        null => null,
        Topic.Age => new AgeScreen(_questions[Topic.Age].First()),
        { } of => FindingsScreen.First(of, [.. _questions[of]]),
    };

    private ChoiceScreen<PastCare> Done() => new(
        "What you have done so far",
        "Which of these have you tried for this knee, or worked on?",
        [
            .. advice.Plan.Steps[0].Recommendations.Select(item => new PastCare.OfTreatment(item.Treatment)),
            .. Gated.Select(treatment => new PastCare.OfTreatment(treatment)),
            .. advice.Plan.Steps.Select(step => new PastCare.OfStep(step.Step)),
        ],
        Name,
        (so, done) => so with { PastCareWasAsked = true, Outcomes = ImmutableQueue.CreateRange(done) });

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
