namespace RunnersKnee.Web;

/// <summary>The current step: what is recommended with its cautions, what waits for an answer, and what is no longer worth it.</summary>
internal static class StepView
{
    internal static Html Of(PlanStep step, WhyView why) => Html.Of($"""
        <ul class="cards">
        {Html.Each(With(step, TreatmentStatus.Recommended), item => Card(item, why))}
        {Html.Each(With(step, TreatmentStatus.Conditional), item => Card(item, why))}
        </ul>
        {LeftOut(step)}
        """);

    private static Html Card(Recommendation item, WhyView why) => Html.Of($"""
        <li><h3>{Words.Of(item.Treatment)}</h3>
        {Html.Each(item.WaitingFor, finding => Html.Of($"<p><strong>Depends on your answer:</strong> {Words.Question(finding).Text}</p>"))}
        <p>{item.Text}</p>
        {CautionsView.Of(item.Cautions)}
        {Html.If(
            item.Unanswered.Count > 0,
            $"<p class=\"caution\"><strong>Leave it out if this applies to you:</strong> {Words.List(item.Unanswered)}.</p>")}
        {why.Of(item)}</li>
        """);

    private static Html LeftOut(PlanStep step)
    {
        Recommendation[] items = [.. With(step, TreatmentStatus.NotIndicated), .. With(step, TreatmentStatus.Tried)];
        return Html.If(items.Length > 0, $"""
            <p>Not for now:</p>
            <ul>{Html.Each(items, item => Html.Of($"<li>{Words.Of(item.Treatment)}: {Words.Of(item.Status)}</li>"))}</ul>
            """);
    }

    private static IEnumerable<Recommendation> With(PlanStep step, TreatmentStatus status) =>
        step.Recommendations.Where(item => item.Status == status);
}
