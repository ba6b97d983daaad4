using System.Net.Mime;

namespace RunnersKnee.Web;

/// <summary>The style, the script and the icon, which are compiled in.</summary>
internal static class Assets
{
    internal static void MapAssets(this IEndpointRouteBuilder routes)
    {
        Map(routes, "site.css", MediaTypeNames.Text.Css);
        Map(routes, "site.js", MediaTypeNames.Text.JavaScript);
        Map(routes, "icon.svg", MediaTypeNames.Image.Svg);
    }

    private static void Map(IEndpointRouteBuilder routes, string name, string contentType)
    {
        var bytes = Read(name);
        routes.MapReading("/" + name, () => TypedResults.Bytes(bytes, contentType + "; charset=utf-8")).ExcludeFromDescription();
    }

    private static byte[] Read(string name)
    {
        using var resource = typeof(Assets).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
