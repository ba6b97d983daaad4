using Microsoft.AspNetCore.WebUtilities;

namespace RunnersKnee.Web;

/// <summary>What a person reads when something went wrong.</summary>
internal static class FaultPage
{
    internal static Page Of(int status) => new(ReasonPhrases.GetReasonPhrase(status), Html.Of($"""
        <h1>{Title(status)}</h1>
        <p>{Remedy(status)}</p>
        <p><a class="button" href="/">To the start</a></p>
        """), status);

    private static string Title(int status) => status switch
    {
        StatusCodes.Status404NotFound => "There is no such page",
        < StatusCodes.Status500InternalServerError => "This could not be read",
        _ => "Something went wrong",
    };

    private static string Remedy(int status) => status switch
    {
        StatusCodes.Status404NotFound => "The address may be misspelt.",
        < StatusCodes.Status500InternalServerError => "What was sent is not what this page asks for. Please start again.",
        _ => "It is not your fault. Please try again in a moment.",
    };
}
