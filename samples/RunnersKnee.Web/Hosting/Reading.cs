namespace RunnersKnee.Web;

/// <summary>What can be got, and asked after by HEAD.</summary>
internal static class Reading
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    internal static RouteHandlerBuilder MapReading(this IEndpointRouteBuilder routes, string address, Delegate answer) =>
        routes.MapMethods(address, Methods, answer);

    /// <summary>Keeps an endpoint that takes any method to those that read.</summary>
    internal static void OnlyReading(this IEndpointConventionBuilder endpoint) => endpoint.WithMetadata(new HttpMethodMetadata(Methods));
}
