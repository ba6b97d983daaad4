namespace RunnersKnee.Web;

/// <summary>
/// Why something is in the advice, and what would change it: a piece of a page for one subject. It costs dozens of runs of the
/// rules, so a page that has it asked for when it is unfolded costs a few.
/// </summary>
internal static class WhyEndpoint
{
    internal const string Address = InterviewEndpoint.Address + "/why";

    /// <summary>The field that names the subject: the code of a treatment or of a reason to see a clinician.</summary>
    internal const string About = "about";

    internal static void MapWhy(this IEndpointRouteBuilder routes) => routes.MapPost(Address, TellAsync).ExcludeFromDescription();

    private static async Task<IResult> TellAsync(HttpContext context, IRunnersKneeAdvisor advisor)
    {
        if (await Forms.ReadAsync(context.Request).ConfigureAwait(false) is not { } form
            || !form.ContainsKey(About)
            || CaseJson.TryRead(form[InterviewFields.Case].ToString()).Value is not { } told)
            return TypedResults.StatusCode(StatusCodes.Status400BadRequest);

        var advice = advisor.Advise(told, cancellationToken: context.RequestAborted);
        if (new WhyView(advisor, told, context.RequestAborted).About(advice, form[About].ToString()) is not { } why)
            return TypedResults.StatusCode(StatusCodes.Status404NotFound);
        return context.Request.Headers["Sec-Fetch-Mode"] == "navigate" && InterviewFields.TryRead(form, out var state)
            ? Layout.Page(Alone(why, state))
            : Layout.Piece(why);
    }

    /// <summary>Without a script, it is a page of its own.</summary>
    private static Page Alone(Html why, InterviewState state) => new("Why", Html.Of($"""
        <h1>Why, and what would change it</h1>
        {why}
        <form method="post" action="{InterviewEndpoint.Address}">
        {InterviewFields.Write(state)}
        <div class="actions">{QuestionPage.Button(InterviewTurn.Advice, "Back to your advice", "primary")}</div>
        </form>
        """));
}
