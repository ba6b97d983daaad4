namespace RunnersKnee.Web;

/// <summary>A screen of the interview: where it stands, its questions, and what can be done.</summary>
internal static class QuestionPage
{
    // Whoever is younger may well have someone who answers for them.
    private const int Grown = 16;

    internal static Page Of(InterviewState state, Advice advice, string? fault = null)
    {
        var (screen, title) = (state.Screen, Topics.Title(state.Screen.Topic));
        return new Page(fault is null ? title : "Please check: " + title, Html.Of($"""
            {Progress(state)}
            <h1>{title}</h1>
            {Html.If(fault is not null, $"""<p class="fault" role="alert" id="fault">{fault}</p>""")}
            {Pressing(advice.Referral.Urgency)}
            {Html.If(
                state.Case.Age < Grown && screen.Topic != Topic.Person,
                $"<p class=\"hint\">If you answer for a child, “you” is the child.</p>")}
            <form method="post" action="{InterviewEndpoint.Address}" autocomplete="off">
            {InterviewFields.Write(state)}
            {(screen.Topic == Topic.OpenSigns ? OpenSigns.Of(screen) : Questions.Of(state, fault is not null))}
            <div class="actions">
            {(screen.Topic == Topic.OpenSigns ? OpenSigns.Actions : Actions(screen))}
            {(state.At > 0 ? Button(InterviewTurn.Back, "Back", "quiet") : Html.None)}
            {Html.If(screen.Topic != Topic.OpenSigns, $"{Button(InterviewTurn.Enough, "Enough: show the advice so far", "quiet")}")}
            </div>
            </form>
            """), fault is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    // What was reached stays reached, also for who goes back, or is asked again because an answer made something weigh more.
    private static Html Progress(InterviewState state)
    {
        var part = state.Trail.Max(screen => Topics.Part(screen.Topic));
        return Html.Of($"""
            <p class="progress"><label for="progress">Part {part} of {Topics.Parts}</label>
            <progress id="progress" max="{Topics.Parts}" value="{part}"></progress></p>
            """);
    }

    /// <summary>What is pressing is said while the questions go on.</summary>
    private static Html Pressing(Urgency urgency) => Html.If(urgency >= Urgency.Urgent, $"""
        <p class="urgency {Codes.Of(urgency)}" role="status">So far: <strong>{Words.Texts.Sentence(urgency, 0)}</strong></p>
        """);

    // The first button is the one that Enter presses: it makes nothing a no.
    private static Html Actions(InterviewScreen screen) => Topics.NoToAll(screen) is { } words
        ? Html.Of($"""
            <button class="secondary" name="{InterviewTurn.Do}" value="{InterviewTurn.Next}">
            {Either("I don’t know", "I don’t know the others")}</button>
            <button class="primary" name="{InterviewTurn.Do}" value="{InterviewTurn.NoneOfThese}">{Either(words.All, words.Others)}</button>
            """)
        : Button(InterviewTurn.Next, "Next", "primary");

    /// <summary>Words for a screen on which nothing is ticked, and for one on which something is: the style shows one of them.</summary>
    private static Html Either(string all, string others) =>
        Html.Of($"""<span class="if-none">{all}</span><span class="if-some">{others}</span>""");

    internal static Html Button(string act, string words, string look) => Html.Of($"""
        <button class="{look}" name="{InterviewTurn.Do}" value="{act}">{words}</button>
        """);
}
