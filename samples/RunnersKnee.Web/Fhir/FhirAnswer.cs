using System.Net.Http.Headers;
using System.Net.Mime;
using System.Text;

namespace RunnersKnee.Web;

/// <summary>A resource as an answer.</summary>
internal sealed class FhirAnswer(string json, int status = StatusCodes.Status200OK) : IResult
{
    private const string FhirJsonType = "application/fhir+json";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = FhirJsonType + "; charset=utf-8";
        return httpContext.Response.WriteAsync(json, Encoding.UTF8, httpContext.RequestAborted);
    }

    /// <summary>Whether what is sent says that it is JSON, of FHIR or not.</summary>
    internal static bool IsJson(HttpRequest request) => MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType?.ToLowerInvariant() is FhirJsonType or MediaTypeNames.Application.Json;
}
