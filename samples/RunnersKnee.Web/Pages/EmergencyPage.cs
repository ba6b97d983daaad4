namespace RunnersKnee.Web;

/// <summary>In an emergency one thing is said, and nothing stands beside it.</summary>
internal static class EmergencyPage
{
    internal static Page Of(InterviewState state, Advice advice) => new(Words.Texts.Sentence(Urgency.Emergency, 0), Html.Of($"""
        <div class="urgency emergency" role="alert">
        <h1>{Words.Texts.Sentence(Urgency.Emergency, 0)}</h1>
        {Html.Each(
            advice.Referral.Reasons.Where(reason => reason.Urgency == Urgency.Emergency), reason => Html.Of($"<p>{reason.Text}</p>"))}
        </div>
        <form method="post" action="{InterviewEndpoint.Address}">
        {InterviewFields.Write(state)}
        <div class="actions">{QuestionPage.Button(InterviewTurn.Again, "I answered this by mistake: go back", "quiet")}</div>
        </form>
        """));
}
