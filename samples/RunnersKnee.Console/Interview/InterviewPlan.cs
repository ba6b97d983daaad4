using System.Collections.Immutable;
using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>Chooses the next screen: whatever could change the advice, several questions of a topic at once; then what was tried.</summary>
internal static class InterviewPlan
{
    private static readonly Treatment[] Gated =
        [Treatment.Nsaid, Treatment.CortisoneInjection, Treatment.HyaluronicAcidInjection, Treatment.StraightLegRaise];

    /// <summary>The next screen, or null where there is nothing left to ask, or where something else comes first.</summary>
    internal static IInterviewScreen? Next(InterviewState state, Advice advice, Labels labels)
    {
        if (advice.Referral.Urgency == Urgency.Emergency)
            return null;
        if (!state.TreatmentsTried.IsEmpty)
            return TreatmentOutcomeOf(state.TreatmentsTried.Peek(), labels);
        if (!state.StepsWorkedOn.IsEmpty)
            return StepOutcomeOf(state.StepsWorkedOn.Peek(), labels);

        NextQuestion[] questions = [.. advice.NextQuestions!.Where(question => !state.AgeIsSetAside || question.Kind != QuestionKind.Number)];
        var isTimeForHistory = questions.Length == 0 || Topics.Of(questions[0].Ask) >= Topic.Causes;
        if (advice.Plan.Status == PlanStatus.Active && isTimeForHistory && !state.TreatmentsWereAsked)
            return Tried(advice.Plan, labels);
        if (advice.Plan.Status == PlanStatus.Active && isTimeForHistory && !state.StepsWereAsked)
            return WorkedOn(advice.Plan);
        return questions.Length == 0 ? null : Ask(questions);
    }

    private static IInterviewScreen Ask(NextQuestion[] questions)
    {
        var topic = Topics.Of(questions[0].Ask);
        return topic == Topic.Age
            ? new AgeScreen(questions[0])
            : FindingsScreen.First(topic, [.. questions.Where(question => Topics.Of(question.Ask) == topic)]);
    }

    private static ChoiceScreen<Treatment> Tried(TreatmentPlan plan, Labels labels) => new(
        "What you have tried",
        "Which of these have you tried for this knee?",
        [.. plan.Steps.SelectMany(step => step.Recommendations).Select(item => item.Treatment), .. Gated],
        labels.Of,
        (state, tried) => state with { TreatmentsWereAsked = true, TreatmentsTried = ImmutableQueue.CreateRange(tried) });

    private static ChoiceScreen<PlanStep> WorkedOn(TreatmentPlan plan) => new(
        "The steps of the plan",
        "The plan has three steps, in this order. Which of them have you worked on already?",
        plan.Steps,
        step => step.Title,
        (state, steps) => state with { StepsWereAsked = true, StepsWorkedOn = ImmutableQueue.CreateRange(steps.Select(step => step.Step)) });

    private static OutcomeScreen<TreatmentOutcome> TreatmentOutcomeOf(Treatment treatment, Labels labels) => new(
        labels.Of(treatment),
        Enum.GetValues<TreatmentOutcome>(),
        labels.Of,
        (state, outcome) => state with { TreatmentsTried = state.TreatmentsTried.Dequeue(), Case = state.Case.With(treatment, outcome) });

    private static OutcomeScreen<StepOutcome> StepOutcomeOf(TreatmentStep step, Labels labels) => new(
        labels.Of(step),
        [StepOutcome.InProgress, StepOutcome.Achieved, StepOutcome.Failed],
        labels.Of,
        (state, outcome) => state with { StepsWorkedOn = state.StepsWorkedOn.Dequeue(), Case = state.Case.With(step, outcome) });
}
