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
                return Answered(state, answers.Take(state, Answer.Unknown), Advance);
            case NoneOfThese when Topics.NoToAll(state.Screen) is not null:
                return Answered(state, answers.Take(state, Answer.No), Advance);
            case Enough:
                return Answered(state, answers.Take(state, notNamed: null), Finish);
            case Back:
                var (kept, fault) = answers.Take(state, notNamed: null);
                return Show(StepBack(fault is null ? kept : state));
            case GoOn:
                return Advance(state);
            case Advice:
                return Finish(state);
            default:
                return Show(state);
        }
    }

    private Page Answered(InterviewState before, (InterviewState State, string? Fault) taken, Func<InterviewState, Page> then) =>
        taken.Fault is { } fault ? QuestionPage.Of(before, Advise(before.Case, questions: null), fault) : then(taken.State);

    private Page Advance(InterviewState state)
    {
        var advice = Advise(state.Case);
        if (advice.Referral.Urgency == Urgency.Emergency)
            return EmergencyPage.Of(state, advice);
        return Ahead(state, advice) is { } next
            ? QuestionPage.Of(next, advice)
            : AdvicePage.Of(state, advice, hasMore: false, Today);
    }

    /// <summary>The screen ahead: one that was shown before a person went back, or a new one; null where there is none.</summary>
    private static InterviewState? Ahead(InterviewState state, Advice advice)
    {
        for (var ahead = state.At + 1; ahead < state.Trail.Count; ahead++)
        {
            if (state.HasAnythingToAsk(state.Trail[ahead]))
                return state with { At = ahead };
        }

        return InterviewPlan.Next(state, advice) is { } next ? state.Ask(next) : null;
    }

    private static InterviewState StepBack(InterviewState state)
    {
        var before = state.At;
        do
            before = Math.Max(0, before - 1);
        while (!state.HasAnythingToAsk(state.Trail[before]) && before > 0);
        return state with { At = before };
    }

    private Page Show(InterviewState state) => QuestionPage.Of(state, Advise(state.Case, questions: null));

    private Page Finish(InterviewState state)
    {
        // Whether there is another question than that of the age tells whether there are more.
        var advice = Advise(state.Case, questions: 2);
        return advice.Referral.Urgency == Urgency.Emergency
            ? EmergencyPage.Of(state, advice)
            : AdvicePage.Of(state, advice, Ahead(state, advice) is not null, Today);
    }

    private Advice Advise(KneeCase @case, int? questions = InterviewPlan.QuestionsSought) =>
        advisor.Advise(@case, new AdviceRequest { Questions = questions }, cancellationToken);
}
