namespace RunnersKnee.Web;

/// <summary>What a person chose to do on a page, and the page that follows.</summary>
internal sealed class InterviewTurn(IRunnersKneeAdvisor advisor, TimeProvider clock, CancellationToken cancellationToken)
{
    /// <summary>The field that says what to do.</summary>
    internal const string Do = "do";

    internal const string Next = "next";
    internal const string NoneOfThese = "none";
    internal const string Back = "back";
    internal const string Enough = "enough";

    /// <summary>From the names of open signs to their questions.</summary>
    internal const string GoThrough = "through";

    /// <summary>From a page without questions: to the last screen again, or on.</summary>
    internal const string Again = "again";
    internal const string GoOn = "on";

    /// <summary>To the advice again.</summary>
    internal const string Advice = "advice";

    private DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    internal Page Take(InterviewState state, IFormCollection form)
    {
        var answers = new Answers(form);
        switch (form[Do].ToString())
        {
            case Next:
                return Answered(answers.Take(state, Answer.Unknown), Advance);
            case NoneOfThese when Topics.NoToAll(state.Screen) is not null:
                return Answered(answers.Take(state, Answer.No), Advance);
            case Enough:
                return Answered(answers.Take(state, notNamed: null), Finish);
            case Back:
                var (kept, fault) = answers.Take(state, notNamed: null);
                return Show(StepBack(fault is null ? kept : state));
            case GoThrough when state.Screen.Topic == Topic.OpenSigns:
                return GoThroughOpen(state);
            case GoOn:
                return Advance(state);
            case Advice:
                return Finish(state);
            default:
                return Show(state);
        }
    }

    private Page Answered((InterviewState State, string? Fault) taken, Func<InterviewState, Page> then) =>
        taken.Fault is { } fault ? QuestionPage.Of(taken.State, Advise(taken.State.Case, questions: null), fault) : then(taken.State);

    private Page Advance(InterviewState state)
    {
        var advice = Advise(state.Case);
        if (advice.Referral.Urgency == Urgency.Emergency)
            return EmergencyPage.Of(state, advice);
        return Ahead(state, advice) is { } next
            ? QuestionPage.Of(next, advice)
            : AdvicePage.Of(state, advice, hasMore: false, Today);
    }

    /// <summary>
    /// The screen ahead: one that was shown before a person went back, a new one, or the names of what was left open; null where there is
    /// none.
    /// </summary>
    private static InterviewState? Ahead(InterviewState state, Advice advice)
    {
        for (var ahead = state.At + 1; ahead < state.Trail.Count; ahead++)
        {
            if (state.Trail[ahead].Topic != Topic.OpenSigns)
                return state with { At = ahead };
        }

        return (InterviewPlan.Next(state, advice) ?? InterviewPlan.StillOpen(state, advice)) is { } next ? state.Ask(next) : null;
    }

    /// <summary>What was asked and left open is asked once more; what was not asked yet comes in its turn.</summary>
    private Page GoThroughOpen(InterviewState state)
    {
        Finding[] asked = [.. state.Screen.Members<Finding>().Where(sign => state.Case[sign] == Answer.Unknown)];
        return asked.Length > 0 ? Show(state.Ask(InterviewScreen.Ask(Topic.OnceMore, asked))) : Advance(state);
    }

    private static InterviewState StepBack(InterviewState state) => state with
    {
        At = Math.Max(0, state.Trail.FindLastIndex(state.At - 1, state.At, screen => screen.Topic != Topic.OpenSigns)),
    };

    private Page Show(InterviewState state) => QuestionPage.Of(state, Advise(state.Case, questions: null));

    private Page Finish(InterviewState state)
    {
        // Whether there is a question that is for this person tells whether there are more.
        var advice = Advise(state.Case, InterviewPlan.MostNotForAPerson + 1);
        if (advice.Referral.Urgency == Urgency.Emergency)
            return EmergencyPage.Of(state, advice);
        return InterviewPlan.StillOpen(state, advice) is { } open
            ? QuestionPage.Of(state.Ask(open), advice)
            : AdvicePage.Of(state, advice, Ahead(state, advice) is not null, Today);
    }

    private Advice Advise(KneeCase @case, int? questions = InterviewPlan.QuestionsSought) =>
        advisor.Advise(@case, new AdviceRequest { Questions = questions }, cancellationToken);
}
