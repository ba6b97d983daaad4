namespace RunnersKnee.Web;

/// <summary>
/// Chooses the next screen: whatever could change the advice, as many questions at once as belong together, and what was done already.
/// What is worth asking, and in which order, the library knows.
/// </summary>
internal static class InterviewPlan
{
    /// <summary>As many questions as are looked for: enough to know all that belong on the next screens.</summary>
    internal const int QuestionsSought = 40;

    private const int MostOnAScreen = 18;

    /// <summary>As many questions may be worth asking although not of this person: the age that was set aside, and what only an examination finds.</summary>
    internal static int MostNotForAPerson { get; } =
        1 + Enum.GetValues<Finding>().Count(finding => Words.Question(finding).AnsweredBy == Answerer.Clinician);

    /// <summary>What people take or put on a knee by themselves: asked for first, since it bears on what else has to be asked.</summary>
    internal static IReadOnlyList<Treatment> TakenByThemselves { get; } =
        [Treatment.Nsaid, Treatment.TopicalPainRelief, Treatment.NaturalAntiInflammatory, Treatment.JointNutrients];

    /// <summary>What a screen is for, in the order in which they come.</summary>
    private enum Purpose
    {
        RuleOutSigns,
        ShowWhereItHurts,
        FeelForSigns,
        TellOfTheKnee,
        TellWhatWasTried,
        TellWhatWasFound,
        TellOfHealth,
    }

    /// <summary>The next screen, or null where nothing is left to ask.</summary>
    internal static InterviewScreen? Next(InterviewState state, Advice advice)
    {
        var questions = advice.NextQuestions!.Where(question => IsFor(state, question))
            .ToLookup(question => PurposeOf(question, isKneecapAsked: state.Case[Finding.KneecapPain] is not null));
        var first = questions.Select(group => (Purpose?)group.Key).Min();
        if (first is null or > Purpose.TellWhatWasTried && Tried(state, advice) is { } tried)
            return tried;
        return first is { } purpose ? Screen(purpose, [.. questions[purpose]]) : null;
    }

    /// <summary>The signs that are open and have to be named before the advice, or null where there is none.</summary>
    internal static InterviewScreen? StillOpen(InterviewState state, Advice advice)
    {
        Finding[] open = [.. state.NotNamed(advice.OpenWarningSigns ?? [])];
        return open.Length > 0 ? InterviewScreen.Ask(Topic.OpenSigns, open) : null;
    }

    /// <summary>The age is asked once, and what only an examination finds is asked of those who had one.</summary>
    private static bool IsFor(InterviewState state, Question question) => question switch
    {
        { Kind: QuestionKind.Number } => false,
        { AnsweredBy: Answerer.Clinician, Topic: not QuestionTopic.Examination } =>
            state.Case[Finding.ExamConsistent] is Answer.Yes or Answer.No,
        _ => true,
    };

    /// <param name="question">The question.</param>
    /// <param name="isKneecapAsked">Whether the drawing, which shows what is sore besides the kneecap, is over.</param>
    private static Purpose PurposeOf(Question question, bool isKneecapAsked) => question switch
    {
        { Topic: QuestionTopic.Symptoms } => Purpose.ShowWhereItHurts,
        { Ask.Finding: Finding.LocalTendernessElsewhere } when !isKneecapAsked => Purpose.ShowWhereItHurts,
        { AnsweredBy: Answerer.WhoeverFeelsForIt } => Purpose.FeelForSigns,
        { Topic: QuestionTopic.WarningSigns } => Purpose.RuleOutSigns,
        { Topic: QuestionTopic.Health or QuestionTopic.Activity } when question.CouldChange.Contains(AdviceArea.Referral) => Purpose.RuleOutSigns,
        { Topic: QuestionTopic.Examination or QuestionTopic.Activity } => Purpose.TellOfTheKnee,
        { Topic: QuestionTopic.Causes } => Purpose.TellWhatWasFound,
        _ => Purpose.TellOfHealth,
    };

    /// <summary>The first of the questions: as many on this screen as on each that follows.</summary>
    private static InterviewScreen Screen(Purpose purpose, Question[] questions)
    {
        var screens = (questions.Length + MostOnAScreen - 1) / MostOnAScreen;
        var share = questions.Take((questions.Length + screens - 1) / screens).ToArray();
        var topic = purpose == Purpose.ShowWhereItHurts ? Topic.Symptoms : Topics.Of(share[0]);
        return InterviewScreen.Ask(topic, share.Select(question => question.Ask.Finding!.Value));
    }

    /// <summary>What may have been tried: all that the advice on this person speaks of, and its plan, which somebody may know from before.</summary>
    private static InterviewScreen? Tried(InterviewState state, Advice advice)
    {
        string[] codes =
        [
            .. advice.Plan.Steps.SelectMany(step => step.Recommendations, (_, item) => item.Treatment)
                .Union(advice.Warnings.Select(warning => warning.Treatment))
                .Union(advice.LastResort.Options.Select(option => option.Treatment))
                .Except(state.Asked<Treatment>(Topic.Tried))
                .Select(Codes.Of),
            .. advice.Plan.Steps.Select(step => step.Step).Except(state.Asked<TreatmentStep>(Topic.Tried)).Select(Codes.Of),
        ];
        return codes.Length > 0 ? new InterviewScreen(Topic.Tried, [.. codes]) : null;
    }
}
