namespace RunnersKnee.Web;

/// <summary>What is told on a page.</summary>
/// <param name="Title">The title, for the window and for a screen reader that comes in.</param>
/// <param name="Main">The content, with the one heading of the first level.</param>
/// <param name="Status">The status of the answer.</param>
internal sealed record Page(string Title, Html Main, int Status = StatusCodes.Status200OK);
