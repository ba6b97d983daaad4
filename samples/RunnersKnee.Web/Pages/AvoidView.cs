namespace RunnersKnee.Web;

/// <summary>What not to do: what the protocol warns against, and what this person has to leave out.</summary>
internal static class AvoidView
{
    internal static Html Of(Advice advice, WhyView why)
    {
        Recommendation[] withheld = [.. advice.Plan.Steps.SelectMany(step => step.Recommendations).Where(item => item.Status == TreatmentStatus.Withheld)];

        // What the last resort opens stands there.
        Warning[] warnings = [.. advice.Warnings.Where(warning => warning.Level == WarningLevel.Avoid)];
        return Html.If(warnings.Length + withheld.Length > 0, $"""
            <section aria-labelledby="avoid" class="avoid">
            <h2 id="avoid">What not to do</h2>
            <ul class="cards">
            {Html.Each(withheld, item => Withheld(item, why))}
            {Html.Each(warnings, warning => Warned(warning, why))}
            </ul>
            </section>
            """);
    }

    private static Html Withheld(Recommendation item, WhyView why) => Html.Of($"""
        <li><h3>{Words.Of(item.Treatment)}: {Words.Of(item.Status)}</h3>
        {Html.If(item.ContraindicatedBy.Count > 0, $"<p>Because of: {Words.List(item.ContraindicatedBy)}.</p>")}
        {Html.Each(item.WithheldBy ?? [], addition => Html.Of($"<p>{addition.Text}</p>"))}
        {why.Of(item)}</li>
        """);

    private static Html Warned(Warning warning, WhyView why) => Html.Of($"""
        <li><h3>{AdviceTexts.English.Short(warning)}</h3>
        {Html.Each(warning.ContraindicatedBy, finding => Html.Of($"<p>{AdviceTexts.English.Contraindication(warning.Treatment, finding)}</p>"))}
        {Html.Each(warning.WithheldBy ?? [], addition => Html.Of($"<p>{addition.Text}</p>"))}
        {CautionsView.Of(warning.Cautions)}
        <p>{warning.Text}</p>
        {why.Of(warning)}</li>
        """);
}
