namespace RunnersKnee.Web;

/// <summary>The whole advice, what matters most first, also as a sheet to print. Each part has a view of its own.</summary>
internal static class AdvicePage
{
    /// <param name="state">The interview.</param>
    /// <param name="advice">The advice on what was told.</param>
    /// <param name="hasMore">Whether questions are left.</param>
    /// <param name="why">Tells why.</param>
    internal static Page Of(InterviewState state, Advice advice, bool hasMore, WhyView why) => new("Your advice", Html.Of($"""
        <h1>Your advice</h1>
        {ReferralView.Of(advice, why)}
        {AvoidView.Of(advice, why)}
        {AssessmentView.Of(advice)}
        {PlanView.Of(advice, why)}
        {LastResortView.Of(advice)}
        {HostView.Of(advice)}
        {AboutView.Of(advice)}
        {Actions(state, hasMore)}
        """));

    private static Html Actions(InterviewState state, bool hasMore) => Html.Of($"""
        <form method="post" action="{InterviewEndpoint.Address}" class="screen-only">
        {InterviewFields.Write(state)}
        {Html.If(hasMore, $"<h2>There is more to find out</h2><p>More answers could change this advice.</p>")}
        <div class="actions">
        {(hasMore ? QuestionPage.Button(InterviewTurn.GoOn, "Go on with the questions", "primary") : Html.None)}
        {QuestionPage.Button(InterviewTurn.Again, "Back to my answers", "secondary")}
        <button type="button" class="secondary" id="print" hidden>Print this sheet</button>
        <a class="button quiet" href="/">Start afresh</a>
        </div>
        </form>
        """);
}
