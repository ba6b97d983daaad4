using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>
/// Chooses the next screen: whatever could change the advice, several questions of a topic at once; what is taken and what was done
/// already; and at the end the signs that are open. What is worth asking, and in which order, the library knows.
/// </summary>
internal sealed class InterviewPlan(InterviewState state, Advice advice, AdviceTexts texts)
{
    /// <summary>What people take or put on a knee by themselves: asked for first, since it bears on what else has to be asked.</summary>
    private static readonly Treatment[] TakenByThemselves =
        [Treatment.Nsaid, Treatment.TopicalPainRelief, Treatment.NaturalAntiInflammatory, Treatment.JointNutrients];

    /// <summary>The next screen, or null where there is nothing left to ask, or where something else comes first.</summary>
    internal IInterviewScreen? Next()
    {
        if (advice.Referral.Urgency == Urgency.Emergency)
            return null;
        if (!state.OnceMore.IsEmpty)
            return new OnceMoreScreen(AdviceTexts.English.QuestionFor(state.OnceMore.Peek()));
        if (state.IsEnough)
            return OpenSigns();
        if (!state.Outcomes.IsEmpty)
            return OutcomeOf(state.Outcomes.Peek());
        return Ask() ?? OpenSigns();
    }

    private IInterviewScreen? Ask()
    {
        Question[] questions = [.. advice.NextQuestions!.Where(IsForThisPerson)];
        PastCare[] pastCare = [.. PastCareIn(advice).Except(state.PastCareAsked)];

        // What hurts comes first; then what was done for it, which tells what else is worth asking.
        var ahead = pastCare.Length == 0 ? questions
            : [.. questions.TakeWhile(question => question.Topic is not (QuestionTopic.Causes or QuestionTopic.Health))];
        return ahead switch
        {
            [{ Kind: QuestionKind.Number } age, ..] => new AgeScreen(age, texts.NameOf(age.Topic)),
            _ when !state.TakenIsAsked => Taken(),
            [] when pastCare.Length > 0 => new PastCareScreen(pastCare, Name),
            [] => null,
            _ => FindingsScreen.First(ahead, state.Case, texts),
        };
    }

    /// <summary>The age is asked once, and what only an examination finds is asked of those who had one.</summary>
    private bool IsForThisPerson(Question question) => question switch
    {
        { Kind: QuestionKind.Number } => !state.AgeIsSetAside,
        { AnsweredBy: Answerer.Clinician, Topic: not QuestionTopic.Examination } =>
            state.Case[Finding.ExamConsistent] is Answer.Yes or Answer.No,
        _ => true,
    };

    private OpenSignsScreen? OpenSigns()
    {
        Finding[] open = [.. (advice.OpenWarningSigns ?? []).Except(state.OpenSignsNamed)];
        return open.Length > 0 ? new OpenSignsScreen(open) : null;
    }

    private ChoiceScreen<Treatment> Taken() => new(
        "What you take",
        "Do you take any of these for the knee at the moment, or put it on?",
        TakenByThemselves,
        texts.NameOf,
        (so, taken) => so with
        {
            TakenIsAsked = true,
            Case = taken.Aggregate(so.Case, (told, treatment) => told.With(treatment, TreatmentOutcome.Ongoing)),
        });

    private IEnumerable<PastCare> PastCareIn(Advice advice) =>
    [
        .. advice.Plan.Steps.Where(step => step.Step == advice.Plan.CurrentStep)
            .SelectMany(step => step.Recommendations, (_, item) => item.Treatment)
            .Union(advice.Warnings.Select(warning => warning.Treatment))
            .Union(advice.LastResort.Options.Select(option => option.Treatment))
            .Select(treatment => new PastCare.OfTreatment(treatment)),
        .. advice.Plan.Steps.Count > 0 ? [new PastCare.OfPlan()] : Array.Empty<PastCare>(),
    ];

    private IInterviewScreen OutcomeOf(PastCare done) => done switch
    {
        PastCare.OfTreatment { Treatment: var treatment } => new OutcomeScreen<TreatmentOutcome>(
            Name(done),
            Enum.GetValues<TreatmentOutcome>(),
            texts.NameOf,
            (so, outcome) => so with { Outcomes = so.Outcomes.Dequeue(), Case = so.Case.With(treatment, outcome) }),
        PastCare.OfStep { Step: var step } => new OutcomeScreen<StepOutcome>(
            Name(done),
            [StepOutcome.InProgress, StepOutcome.Achieved, StepOutcome.Failed],
            texts.NameOf,
            (so, outcome) => so with { Outcomes = so.Outcomes.Dequeue(), Case = so.Case.With(step, outcome) }),
        _ => throw new ArgumentOutOfRangeException(nameof(done), done, "Neither a treatment nor a step."),
    };

    private string Name(PastCare done) => done switch
    {
        PastCare.OfStep { Step: var step } => $"Step {(int)step + 1} of the plan: {texts.NameOf(step)}",
        PastCare.OfTreatment { Treatment: var treatment } => IsGoingOn(treatment)
            ? $"{texts.NameOf(treatment)}: {texts.NameOf(TreatmentOutcome.Ongoing)}"
            : texts.NameOf(treatment),
        _ => "The plan of this advice, from an earlier time",
    };

    private bool IsGoingOn(Treatment treatment) =>
        state.Case.Treatments.TryGetValue(treatment, out var outcome) && outcome == TreatmentOutcome.Ongoing;
}
