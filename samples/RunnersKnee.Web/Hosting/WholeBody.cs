namespace RunnersKnee.Web;

/// <summary>
/// Takes in what is sent before anything is done with it: who sends slowly holds nobody up, and what breaks on the way is told
/// from what cannot be read.
/// </summary>
internal static class WholeBody
{
    internal static IApplicationBuilder UseWholeBody(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        using var body = new MemoryStream();
        try
        {
            // A read that is cancelled would still go on; one whose connection breaks ends by itself.
            await context.Request.Body.CopyToAsync(body, CancellationToken.None).ConfigureAwait(false);
        }
        catch (IOException fault) when (fault is not BadHttpRequestException)
        {
            // Whoever sent it has gone.
            context.Abort();
            return;
        }

        body.Position = 0;
        context.Request.Body = body;
        await next(context).ConfigureAwait(false);
    });
}
