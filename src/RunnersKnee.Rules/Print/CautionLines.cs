namespace RunnersKnee.Rules;

/// <summary>What calls for care with what may be done now; what is said of several treatments is said once.</summary>
internal static class CautionLines
{
    internal static IEnumerable<AdviceLine> Of(Advice advice, PrintWords words) =>
    [
        .. words.SaidOnce(
        [
            .. (advice.Plan.Current?.Offered ?? []).SelectMany(item => item.Cautions, (item, caution) => (item.Treatment, caution.Text)),
            .. advice.LastResort.Options.SelectMany(option => option.Cautions, (option, caution) => (option.Treatment, caution.Text)),
        ]).Select(Section.Caution),
        .. advice.LastResort.Options.Where(option => option.Unanswered.Count > 0)
            .Select(option => Section.Caution($"{words.Name(option.Treatment)}. {words["sayFirst"]}: {words.Names(option.Unanswered)}")),
    ];
}
