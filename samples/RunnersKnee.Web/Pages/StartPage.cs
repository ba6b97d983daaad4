namespace RunnersKnee.Web;

/// <summary>What this is, and the first questions.</summary>
internal static class StartPage
{
    internal static Page Of() => new("Start", Html.Of($"""
        <h1>Is it runner’s knee, and what helps?</h1>
        <p class="lead">Answer a few questions about your knee. You get plain advice: what to do now, what not to do, and when to see
        someone.</p>
        <p>It takes about five minutes, and you can stop early. “I don’t know” is always a good answer.</p>
        <p class="note">The advice follows one practitioner’s protocol. It is no diagnosis and does not replace a clinician. If you feel
        seriously unwell, call your emergency number.</p>
        <form method="post" action="{InterviewEndpoint.Address}" autocomplete="off">
        {InterviewFields.Write(new InterviewState())}
        {Questions.Of(new InterviewState(), isAtFault: false)}
        <div class="actions">{QuestionPage.Button(InterviewTurn.Next, "Start", "primary")}</div>
        </form>
        """));
}
