namespace RunnersKnee.Web;

/// <summary>What calls for care.</summary>
internal static class CautionsView
{
    internal static Html Of(IReadOnlyList<Caution> cautions) =>
        Html.Each(cautions, caution => Html.Of($"<p class=\"caution\"><strong>Take care:</strong> {caution.Text}</p>"));
}
