namespace RunnersKnee.Rules;

/// <summary>What calls for care with what may be done now; what is said of several treatments is said once.</summary>
internal static class CautionLines
{
    internal static IEnumerable<AdviceLine> Of(Advice advice, PrintWords words) =>
    [
        .. OfSteps(advice).Concat(advice.LastResort.Options.SelectMany(option => option.Cautions.Select(caution => (option.Treatment, caution.Text))))
            .GroupBy(item => item.Text, item => item.Treatment, StringComparer.Ordinal)
            .Select(group => Section.Caution($"{words.Names([.. group])}: {group.Key}")),
        .. advice.LastResort.Options.Where(option => option.Unanswered.Count > 0)
            .Select(option => Section.Caution($"{words.Name(option.Treatment)}. {words["sayFirst"]}: {words.Names(option.Unanswered)}")),
    ];

    private static IEnumerable<(Treatment Treatment, string Text)> OfSteps(Advice advice) => advice.Plan.Steps
        .Where(step => step.Status == PlanStepStatus.Current)
        .SelectMany(step => step.Recommendations)
        .Where(item => item.Status is TreatmentStatus.Recommended or TreatmentStatus.Conditional)
        .SelectMany(item => item.Cautions.Select(caution => (item.Treatment, caution.Text)));
}
