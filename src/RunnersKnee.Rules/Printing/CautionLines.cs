namespace RunnersKnee.Rules.Printing;

/// <summary>What calls for care with what may be done now or is warned against; what is said of several treatments is said once.</summary>
internal static class CautionLines
{
    // What calls for care with so many treatments is named once, with all of them.
    private const int Many = 3;

    internal static IEnumerable<AdviceLine> Of(Advice advice, PrintWords words)
    {
        var byFinding = All(advice).ToLookup(care => Codes.TryParse<Finding>(care.Caution.Code, out var finding) ? finding : (Finding?)null);
        var common = byFinding.Where(cares => cares.Key is not null && cares.Select(care => care.Caution.Text).Distinct().Count() >= Many).ToList();
        var others = All(advice).Except(common.SelectMany(cares => cares));
        return
        [
            .. common.Select(cares => Section.Caution(
                $"{PrintWords.Sentence(words.Names([cares.Key!.Value]))}. {words["careWith"]}: {words.Names([.. cares.Select(care => care.Treatment)])}")),
            .. words.SaidOnce(others.Select(care => (care.Treatment, care.Caution.Text))).Select(Section.Caution),
            .. SayFirst(advice, words),
        ];
    }

    private static IEnumerable<AdviceLine> SayFirst(Advice advice, PrintWords words) =>
        advice.LastResort.Options.Where(option => option.Unanswered.Count > 0)
            .Select(option => Section.Caution($"{words.Name(option.Treatment)}. {words["sayFirst"]}: {words.Names(option.Unanswered)}"));

    /// <summary>The treatments with what calls for care, each pair once: what is warned against may be an option of the last resort.</summary>
    internal static IEnumerable<(Treatment Treatment, Caution Caution)> All(Advice advice) => Enumerable.Distinct(
    [
        .. (advice.Plan.Current?.Offered ?? []).SelectMany(item => item.Cautions, (item, caution) => (item.Treatment, caution)),
        .. advice.LastResort.Options.SelectMany(option => option.Cautions, (option, caution) => (option.Treatment, caution)),
        .. advice.Warnings.SelectMany(warning => warning.Cautions, (warning, caution) => (warning.Treatment, caution)),
    ]);
}
