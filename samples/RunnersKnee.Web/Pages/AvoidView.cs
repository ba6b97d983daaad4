namespace RunnersKnee.Web;

/// <summary>What not to do: what the protocol warns against, and what this person has to leave out.</summary>
internal static class AvoidView
{
    internal static Html Of(Advice advice, WhyView why)
    {
        Recommendation[] withheld = [.. advice.Plan.Steps
            .SelectMany(step => step.Recommendations)
            .Where(item => item.Status == TreatmentStatus.Withheld)];

        // What the last resort opens stands there.
        Warning[] warnings = [.. advice.Warnings.Where(warning => warning.Level != WarningLevel.LastResort)];
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
        {RuledOut(item.Treatment, item.ContraindicatedBy, item.WithheldBy)}
        {why.Of(item)}</li>
        """);

    private static Html Warned(Warning warning, WhyView why) => Html.Of($"""
        <li><h3>{AdviceTexts.English.Short(warning)}</h3>
        {RuledOut(warning.Treatment, warning.ContraindicatedBy, warning.WithheldBy)}
        {CautionsView.Of(warning.Cautions)}
        <p>{warning.Text}</p>
        {Html.If(
            warning.Unanswered.Count > 0,
            $"<p><strong>Not known yet, and it could rule this out:</strong> {Words.List(warning.Unanswered)}.</p>")}
        {why.Of(warning)}</li>
        """);

    /// <summary>Why a treatment is ruled out, and why local rules hold it back.</summary>
    private static Html RuledOut(Treatment treatment, IEnumerable<Finding> because, IEnumerable<LocalAddition>? withheldBy) => Html.Each(
        because.Select(finding => AdviceTexts.English.Contraindication(treatment, finding))
            .Concat((withheldBy ?? []).Select(addition => addition.Text)),
        text => Html.Of($"<p>{text}</p>"));
}
