namespace RunnersKnee.Web;

/// <summary>A screen of the interview: where it stands, its questions, and what can be done.</summary>
internal static class QuestionPage
{
    internal static Page Of(InterviewState state, Advice advice, string? fault = null)
    {
        var (screen, title) = (state.Screen, Topics.Title(state.Screen.Topic));
        return new Page(fault is null ? title : "Please check: " + title, Html.Of($"""
            {Progress(state)}
            <h1>{title}</h1>
            {Html.If(fault is not null, $"""<p class="fault" role="alert" id="fault">{fault}</p>""")}
            {Pressing(advice.Referral.Urgency)}
            <form method="post" action="{InterviewEndpoint.Address}" autocomplete="off">
            {InterviewFields.Write(state)}
            {Questions.Of(state, fault is not null)}
            {Actions(state)}
            </form>
            """), fault is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    // A question that an answer made weigh more may be of a part that was left: what was reached stays reached.
    private static Html Progress(InterviewState state)
    {
        var part = state.Trail.Take(state.At + 1).Max(screen => (int)screen.Topic) + 1;
        return Html.Of($"""
            <p class="progress"><label for="progress">Part {part} of {Topics.Count}</label>
            <progress id="progress" max="{Topics.Count}" value="{part}"></progress></p>
            """);
    }

    /// <summary>What is pressing is said while the questions go on.</summary>
    private static Html Pressing(Urgency urgency) => Html.If(urgency >= Urgency.Urgent, $"""
        <p class="urgency {Codes.Of(urgency)}" role="status">So far: <strong>{Words.Of(urgency)}</strong></p>
        """);

    // The first button is the one that Enter presses.
    private static Html Actions(InterviewState state) => Html.Of($"""
        <div class="actions">
        {Button(InterviewTurn.Next, "Next", "primary")}
        {NoToAll(state.Screen)}
        {(state.At > 0 ? Button(InterviewTurn.Back, "Back", "quiet") : Html.None)}
        {Button(InterviewTurn.Enough, "Enough: show the advice so far", "quiet")}
        </div>
        """);

    private static Html NoToAll(InterviewScreen screen) =>
        Topics.NoToAll(screen) is { } words ? Button(InterviewTurn.NoneOfThese, words, "secondary") : Html.None;

    internal static Html Button(string act, string words, string look) => Html.Of($"""
        <button class="{look}" name="{InterviewTurn.Do}" value="{act}">{words}</button>
        """);
}
