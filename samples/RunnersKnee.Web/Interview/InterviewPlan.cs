namespace RunnersKnee.Web;

/// <summary>Chooses the next screen: whatever could change the advice, a few questions of a topic at once, and what was tried.</summary>
internal static class InterviewPlan
{
    /// <summary>As many questions as are looked for; those that weigh most come first.</summary>
    internal const int QuestionsSought = 12;

    private const int MostOnAScreen = 8;
    private const int MostOutcomes = 5;

    /// <summary>The next screen, or null where nothing is left to ask.</summary>
    internal static InterviewScreen? Next(InterviewState state, Advice advice)
    {
        var outcomes = state.Tried.Except(state.Asked<Treatment>(Topic.Outcomes));
        if (!outcomes.IsEmpty)
            return InterviewScreen.Ask(Topic.Outcomes, outcomes.Take(MostOutcomes));

        Question[] questions =
            [.. advice.NextQuestions!.Where(question => question.Kind != QuestionKind.Number || !state.WasAsked(Topic.Person))];
        var first = questions.FirstOrDefault();

        // What hurts comes first; then what was done for it, which tells what else is worth asking.
        if ((first is null || Topics.Of(first) > Topic.Steps) && PastCare(state, advice) is { } past)
            return past;
        return first is null ? null : Questions(first, questions);
    }

    private static InterviewScreen? PastCare(InterviewState state, Advice advice)
    {
        Treatment[] treatments = [.. TreatmentsIn(advice).Except(state.Asked<Treatment>(Topic.Tried))];
        TreatmentStep[] steps = [.. advice.Plan.Steps.Select(step => step.Step).Except(state.Asked<TreatmentStep>(Topic.Steps))];
        return treatments.Length > 0 ? InterviewScreen.Ask(Topic.Tried, treatments)
            : steps.Length > 0 ? InterviewScreen.Ask(Topic.Steps, steps)
            : null;
    }

    /// <summary>What may have been tried: all that the advice on this person speaks of.</summary>
    private static IEnumerable<Treatment> TreatmentsIn(Advice advice) => advice.Plan.Steps
        .SelectMany(step => step.Recommendations, (_, item) => item.Treatment)
        .Union(advice.Warnings.Select(warning => warning.Treatment))
        .Union(advice.LastResort.Options.Select(option => option.Treatment));

    /// <summary>The first question, with those after it that belong to it and the same person can answer.</summary>
    private static InterviewScreen Questions(Question first, Question[] questions) => first.Ask.Finding is null
        ? InterviewScreen.Alone(Topics.Of(first))
        : InterviewScreen.Ask(Topics.Of(first), questions
            .TakeWhile(question => question.Topic == first.Topic)
            .Where(question => question.AnsweredBy == first.AnsweredBy)
            .Select(question => question.Ask.Finding!.Value)
            .Take(MostOnAScreen));
}
