namespace RunnersKnee.Web;

/// <summary>Where FHIR and CDS Hooks are served.</summary>
internal static class FhirRoutes
{
    internal const string Fhir = "/fhir";
    internal const string Hooks = "/cds-services";

    /// <summary>Whether pages of other origins may call this.</summary>
    internal static bool IsOpenToOthers(HttpRequest request) => IsFhir(request) || IsHook(request);

    internal static bool IsFhir(HttpRequest request) => request.Path.StartsWithSegments(Fhir, StringComparison.OrdinalIgnoreCase);
    internal static bool IsHook(HttpRequest request) => request.Path.StartsWithSegments(Hooks, StringComparison.OrdinalIgnoreCase);
}
