namespace RunnersKnee.Web;

/// <summary>The three steps of the plan as a line that shows where a person stands.</summary>
internal static class StepLine
{
    internal static Html Of(TreatmentPlan plan) => Html.If(plan.Steps.Count > 0, $"""
        <ol class="step-line screen-only" aria-label="The steps of the plan">
        {Html.Each(plan.Steps, step => Html.Of($"""
            <li class="{Codes.Of(step.Status)}"{Html.If(step.Step == plan.CurrentStep, $" aria-current=\"step\"")}>{
                Words.Texts.NameOf(step.Step)}
            <small>{Words.Sentence(Words.Texts.NameOf(step.Status))}</small></li>
            """))}
        </ol>
        """);
}
