namespace RunnersKnee.Web;

/// <summary>
/// Refuses what a page of another site posts, in the name of the person who looks at it: answers that the person never gave.
/// Browsers tell by <c>Sec-Fetch-Site</c> where a request comes from, older ones by <c>Origin</c>; programs tell nothing and pass.
/// </summary>
internal static class OwnOrigin
{
    internal static IApplicationBuilder UseOwnOrigin(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (IsReading(context.Request.Method) || FhirRoutes.IsOpenToOthers(context.Request) || IsOwn(context.Request))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    });

    private static bool IsReading(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);

    // Behind a proxy the host may not know whether its own address begins with https, so that is not compared.
    private static bool IsOwn(HttpRequest request) =>
        request.Headers.TryGetValue("Sec-Fetch-Site", out var site) ? site == "same-origin" || site == "none"
        : !request.Headers.TryGetValue("Origin", out var origin)
            || (Uri.TryCreate(origin, UriKind.Absolute, out var from)
                && string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));
}
