namespace RunnersKnee.Web;

/// <summary>What is answered when something goes wrong: a ProblemDetails, or a page where a person is reading; never a trace.</summary>
internal static class Faults
{
    internal static IServiceCollection AddFaultAnswers(this IServiceCollection services)
    {
        // The first writer that can write does, so the page comes before the writer of JSON.
        services.AddSingleton<IProblemDetailsWriter, FaultPageWriter>();
        return services.AddProblemDetails(problems =>
            problems.CustomizeProblemDetails = problem => problem.ProblemDetails.Extensions.Remove("traceId"));
    }

    internal static IApplicationBuilder UseFaultAnswers(this IApplicationBuilder app) => app
        .UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = StatusOf,

            // What a caller did wrong is told to the caller; the log is for what the host did wrong.
            SuppressDiagnosticsCallback = fault => StatusOf(fault.Exception) < StatusCodes.Status500InternalServerError,
        })
        .UseStatusCodePages();

    private static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException request => request.StatusCode,
        InvalidDataException => StatusCodes.Status400BadRequest, // A form that is malformed or has too many fields.
        _ => StatusCodes.Status500InternalServerError,
    };
}
