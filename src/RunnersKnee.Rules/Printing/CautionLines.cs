namespace RunnersKnee.Rules.Printing;

/// <summary>What calls for care with what may be done now or is warned against; what is said of several treatments is said once.</summary>
internal static class CautionLines
{
    internal static IEnumerable<AdviceLine> Of(Advice advice, PrintWords words) =>
    [
        .. words.SaidOnce(All(advice).Select(care => (care.Treatment, care.Caution.Text))).Select(Section.Caution),
        .. advice.LastResort.Options.Where(option => option.Unanswered.Count > 0)
            .Select(option => Section.Caution($"{words.Name(option.Treatment)}. {words["sayFirst"]}: {words.Names(option.Unanswered)}")),
    ];

    /// <summary>The treatments with what calls for care, each pair once: what is warned against may be an option of the last resort.</summary>
    internal static IEnumerable<(Treatment Treatment, Caution Caution)> All(Advice advice) => Enumerable.Distinct(
    [
        .. (advice.Plan.Current?.Offered ?? []).SelectMany(item => item.Cautions, (item, caution) => (item.Treatment, caution)),
        .. advice.LastResort.Options.SelectMany(option => option.Cautions, (option, caution) => (option.Treatment, caution)),
        .. advice.Warnings.SelectMany(warning => warning.Cautions, (warning, caution) => (warning.Treatment, caution)),
    ]);
}
