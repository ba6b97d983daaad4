namespace RunnersKnee.Web;

/// <summary>What is left when all three steps have failed.</summary>
internal static class LastResortView
{
    internal static Html Of(Advice advice) => Html.If(advice.LastResort.Reached, $"""
        <section aria-labelledby="last-resort">
        <h2 id="last-resort">The last resort</h2>
        <p>None of the three steps has helped. These are left, and none of them is a recommendation:</p>
        <ul class="cards">
        {Html.Each(advice.LastResort.Options, Option)}
        </ul>
        </section>
        """);

    private static Html Option(LastResortOption option) => Html.Of($"""
        <li><h3>{Words.Of(option.Treatment)}: {Words.Of(option.Standing)}</h3>
        <p>{option.Text}</p>
        {CautionsView.Of(option.Cautions)}
        {Html.If(
            option.Unanswered.Count > 0,
            $"<p class=\"caution\"><strong>Say first whether this applies:</strong> {Words.List(option.Unanswered)}.</p>")}
        <details><summary>Why</summary>
        {WhyView.Evidence(option.Evidence)}
        {WhyView.Grounds(option.Because, option.Statements)}
        </details></li>
        """);
}
