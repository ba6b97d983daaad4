using System.Net.Mime;

namespace RunnersKnee.Web;

/// <summary>What stands around every page.</summary>
internal static class Layout
{
    internal static IResult Page(Page page) => Piece(Of(page), page.Status);

    /// <summary>What a script puts into a page that is there already.</summary>
    internal static IResult Piece(Html piece, int status = StatusCodes.Status200OK) =>
        TypedResults.Content(piece.ToString(), MediaTypeNames.Text.Html + "; charset=utf-8", statusCode: status);

    private static Html Of(Page page) => Html.Of($"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="robots" content="noindex">
        <title>{page.Title} – Runner’s knee</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="/site.css">
        <script src="/site.js" defer></script>
        </head>
        <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header><a href="/">Runner’s knee</a></header>
        <main id="main" tabindex="-1">
        {page.Main}
        </main>
        <footer><p>Nothing that you enter is kept. Close the page and it is gone.</p></footer>
        </body>
        </html>
        """);
}
