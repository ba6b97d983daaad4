using System.Net.Mime;

namespace RunnersKnee.Web;

/// <summary>
/// Tells a program of a fault as a ProblemDetails, whatever it says that it accepts: a fault in another form is none to it.
/// </summary>
internal sealed class ProblemWriter : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context) => true;

    public ValueTask WriteAsync(ProblemDetailsContext context)
    {
        // The result fills in what the status means.
        var problem = TypedResults.Problem(context.ProblemDetails).ProblemDetails;
        return new(context.HttpContext.Response.WriteAsJsonAsync(
            problem, problem.GetType(), options: null, MediaTypeNames.Application.ProblemJson));
    }
}
