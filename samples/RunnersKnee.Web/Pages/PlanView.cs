namespace RunnersKnee.Web;

/// <summary>What to do: the current step in full, the others by name.</summary>
internal static class PlanView
{
    internal static Html Of(Advice advice, WhyView why)
    {
        var plan = advice.Plan;
        var current = plan.Steps.FirstOrDefault(step => step.Status == PlanStepStatus.Current);
        return Html.Of($"""
            <section aria-labelledby="plan">
            {(current is null
                ? Html.Of($"<h2 id=\"plan\">What to do</h2>{Html.If(
                    plan.Status != PlanStatus.Active, $"<p><strong>{Words.Sentence(Words.Of(plan.Status))}.</strong></p>")}")
                : Html.Of($"<h2 id=\"plan\">What to do now</h2><p>Step {(int)current.Step + 1} of {
                    plan.Steps.Count}: <strong>{current.Title}.</strong></p>"))}
            {NotesView.Of(advice, NoteCode.PlanFinished, NoteCode.LastResortUnder18)}
            {(current is null ? Html.None : StepView.Of(current, why))}
            {Others(plan, current)}
            </section>
            """);
    }

    private static Html Others(TreatmentPlan plan, PlanStep? current) => Html.If(plan.Steps.Count > 0, $"""
        <h3>{(current is null ? "The steps" : "The other steps")}</h3>
        <ol class="steps">
        {Html.Each(plan.Steps.Where(step => step != current), Other)}
        </ol>
        """);

    // What belongs to a step that is over would read as if it were still to be done.
    private static Html Other(PlanStep step) => Html.Of($"""
        <li value="{(int)step.Step + 1}"><strong>{step.Title}</strong> ({Words.Of(step.Status)})
        {Html.If(step.Status == PlanStepStatus.Upcoming, $"<p>{Words.List(Offered(step))}</p>")}</li>
        """);

    private static IEnumerable<Treatment> Offered(PlanStep step) => step.Recommendations
        .Where(item => item.Status is TreatmentStatus.Recommended or TreatmentStatus.Conditional)
        .Select(item => item.Treatment);
}
