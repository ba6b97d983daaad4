namespace RunnersKnee.Web;

/// <summary>What this is, and the way in.</summary>
internal static class StartPage
{
    internal static Page Of() => new("Start", Html.Of($"""
        <h1>Is it runner’s knee, and what helps?</h1>
        <p class="lead">Answer a few questions about your knee. You get plain advice: what not to do, what to do now, and when
        to see someone.</p>
        <ul>
        <li>It takes about five minutes. You can stop early and see the advice so far.</li>
        <li>Not sure? “Don’t know” is always a good answer.</li>
        </ul>
        <p class="note">The advice follows one practitioner’s protocol. It is no diagnosis and does not replace a clinician. If you feel
        seriously unwell, call your emergency number.</p>
        <form method="post" action="{InterviewEndpoint.Address}">
        <div class="actions"><button class="primary" name="{InterviewTurn.Do}" value="{InterviewTurn.Again}">Start</button></div>
        </form>
        """));
}
