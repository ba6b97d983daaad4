namespace RunnersKnee.Web;

/// <summary>What the host's own rules added.</summary>
internal static class HostView
{
    internal static Html Of(Advice advice) => Html.If(advice.Local is { Count: > 0 }, $"""
        <section aria-labelledby="local">
        <h2 id="local">From your clinic</h2>
        <ul>{Html.Each(advice.Local ?? [], addition => Html.Of($"<li>{addition.Text}</li>"))}</ul>
        </section>
        """);
}
