using System.Net.Mime;

namespace RunnersKnee.Web;

/// <summary>Tells a person of a fault on a page.</summary>
internal sealed class FaultPageWriter : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context) =>
        !context.HttpContext.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        && context.HttpContext.Request.Headers.Accept.Any(
            accept => accept?.Contains(MediaTypeNames.Text.Html, StringComparison.OrdinalIgnoreCase) == true);

    public ValueTask WriteAsync(ProblemDetailsContext context) =>
        new(Layout.Page(FaultPage.Of(context.HttpContext.Response.StatusCode)).ExecuteAsync(context.HttpContext));
}
