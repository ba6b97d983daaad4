namespace RunnersKnee.Web;

/// <summary>The interview: one address, to which each page posts what is known so far and what was answered.</summary>
internal static class InterviewEndpoint
{
    internal const string Address = "/interview";

    internal static void MapInterview(this IEndpointRouteBuilder routes)
    {
        routes.MapReading("/", () => Layout.Page(StartPage.Of())).ExcludeFromDescription();

        // Whoever comes by the address alone, such as from the list of pages visited, begins at the beginning.
        routes.MapReading(Address, () => TypedResults.Redirect("/")).ExcludeFromDescription();
        routes.MapPost(Address, TurnAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> TurnAsync(HttpContext context, IRunnersKneeAdvisor advisor, TimeProvider clock) =>
        await Forms.ReadAsync(context.Request).ConfigureAwait(false) is { } form && InterviewFields.TryRead(form, out var state)
            ? Layout.Page(new InterviewTurn(advisor, clock, context.RequestAborted).Take(state, form))
            : TypedResults.StatusCode(StatusCodes.Status400BadRequest);
}
