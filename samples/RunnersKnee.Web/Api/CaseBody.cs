namespace RunnersKnee.Web;

/// <summary>A case as the body of a request, read by the library's strict reader, which tells every fault at once.</summary>
internal sealed record CaseBody(ReadResult<KneeCase> Read) : IBindableFromHttpContext<CaseBody>
{
    /// <summary>The case; there is one wherever <see cref="RefuseFaultsAsync"/> lets a request pass.</summary>
    internal KneeCase Case => Read.Value!;

    public static async ValueTask<CaseBody?> BindAsync(HttpContext context, System.Reflection.ParameterInfo parameter) =>
        new(await CaseJson.TryReadAsync(context.Request.Body, context.RequestAborted).ConfigureAwait(false));

    /// <summary>Answers a document that is no case with its faults, by JSON path.</summary>
    internal static async ValueTask<object?> RefuseFaultsAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        context.Arguments.OfType<CaseBody>().FirstOrDefault() is { Read.IsValid: false } body
            ? Refusal(body.Read.Errors)
            : await next(context).ConfigureAwait(false);

    internal static IResult Refusal(IEnumerable<DocumentError> faults) => TypedResults.Problem(Problem(faults));

    internal static HttpValidationProblemDetails Problem(IEnumerable<DocumentError> faults) => new(faults
        .GroupBy(fault => fault.Path, fault => fault.Message, StringComparer.Ordinal)
        .ToDictionary(path => path.Key, path => path.ToArray(), StringComparer.Ordinal))
    {
        Status = StatusCodes.Status400BadRequest,
    };
}
