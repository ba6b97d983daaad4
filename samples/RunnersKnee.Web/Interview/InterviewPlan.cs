namespace RunnersKnee.Web;

/// <summary>Chooses the next screen: whatever could change the advice, a few questions of a topic at once, and what was tried.</summary>
internal static class InterviewPlan
{
    /// <summary>As many questions as are looked for: a screen of the topic that comes first is among them.</summary>
    internal const int QuestionsSought = 12;

    private const int MostOnAScreen = 5;

    private static readonly Treatment[] Gated =
        [Treatment.Nsaid, Treatment.CortisoneInjection, Treatment.HyaluronicAcidInjection, Treatment.StraightLegRaise];

    /// <summary>The next screen, or null where nothing is left to ask.</summary>
    internal static InterviewScreen? Next(InterviewState state, Advice advice)
    {
        var outcomes = state.Tried
            .Except(state.Trail.Where(screen => screen.Topic == Topic.Outcomes).SelectMany(screen => screen.Members<Treatment>()));
        if (!outcomes.IsEmpty)
            return InterviewScreen.Ask(Topic.Outcomes, outcomes.Take(MostOnAScreen));

        Question[] questions = [.. advice.NextQuestions!.Where(question => question.Kind != QuestionKind.Number || !state.WasAsked(Topic.Age))];
        Topic? topic = questions.Length == 0 ? null : questions.Min(question => Topics.Of(question.Ask));
        if (topic is not < Topic.Tried && advice.Plan.Status == PlanStatus.Active)
        {
            if (!state.WasAsked(Topic.Tried))
            {
                var advised = advice.Plan.Steps.SelectMany(step => step.Recommendations).Select(item => item.Treatment);
                return InterviewScreen.Ask(Topic.Tried, advised.Union(Gated));
            }

            if (!state.WasAsked(Topic.Steps))
                return InterviewScreen.Ask(Topic.Steps, advice.Plan.Steps.Select(step => step.Step));
        }

        return topic switch
        {
            null => null,
            Topic.Age => InterviewScreen.Alone(Topic.Age),
            { } of => InterviewScreen.Ask(of, questions.Where(question => Topics.Of(question.Ask) == of).Select(question => question.Ask.Finding!.Value).Take(MostOnAScreen)),
        };
    }
}
