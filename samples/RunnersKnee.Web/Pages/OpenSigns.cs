namespace RunnersKnee.Web;

/// <summary>Names the warning signs that were left open, before the advice.</summary>
internal static class OpenSigns
{
    internal static Html Of(InterviewScreen screen) => Html.Of($"""
        <p>These signs are not ruled out. If one of them is there, it comes before all other advice.</p>
        <ul>{Html.Each(screen.Members<Finding>(), sign => Html.Of($"<li>{Words.Question(sign).Short}</li>"))}</ul>
        """);

    // To leave them open is an answer, and so Enter does not go past them.
    internal static Html Actions => Html.Of($"""
        {QuestionPage.Button(InterviewTurn.GoThrough, "Go through these now", "primary")}
        {QuestionPage.Button(InterviewTurn.Enough, "I don’t know", "secondary")}
        """);
}
