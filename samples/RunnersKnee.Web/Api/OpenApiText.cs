using System.Text;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace RunnersKnee.Web;

/// <summary>
/// The OpenAPI document as it is sent. Its examples take dozens of runs of the rules, so it is made for the first who asks and
/// kept.
/// </summary>
internal sealed class OpenApiText([FromKeyedServices(OpenApiText.Version)] IOpenApiDocumentProvider documents)
{
    internal const string Version = "v1";

    private readonly Lazy<Task<byte[]>> _json = new(() => WriteAsync(documents));

    /// <summary>The document in UTF-8; nobody's end of a request ends the making of it for the others.</summary>
    internal Task<byte[]> Json => _json.Value;

    private static async Task<byte[]> WriteAsync(IOpenApiDocumentProvider documents)
    {
        var document = await documents.GetOpenApiDocumentAsync(CancellationToken.None).ConfigureAwait(false);
        return Encoding.UTF8.GetBytes(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1).ConfigureAwait(false));
    }
}
