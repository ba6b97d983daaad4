namespace RunnersKnee.Web;

/// <summary>What is answered when something goes wrong: a ProblemDetails, or a page where a person is reading; never a trace.</summary>
internal static class Faults
{
    internal static IServiceCollection AddFaultAnswers(this IServiceCollection services)
    {
        // The first writer that can write does.
        services.AddSingleton<IProblemDetailsWriter, FhirFaultWriter>();
        services.AddSingleton<IProblemDetailsWriter, FaultPageWriter>();
        services.AddSingleton<IProblemDetailsWriter, ProblemWriter>();
        return services.AddProblemDetails();
    }

    internal static IApplicationBuilder UseFaultAnswers(this IApplicationBuilder app) => app
        .UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = StatusOf,

            // What a caller did wrong is told to the caller; the log is for what the host did wrong.
            SuppressDiagnosticsCallback = fault => StatusOf(fault.Exception) < StatusCodes.Status500InternalServerError,
        })
        .UseStatusCodePages();

    private static int StatusOf(Exception exception) =>
        exception is BadHttpRequestException request ? request.StatusCode : StatusCodes.Status500InternalServerError;
}
