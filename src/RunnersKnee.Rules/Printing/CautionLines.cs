namespace RunnersKnee.Rules.Printing;

/// <summary>What calls for care with what may be done now or is warned against; what is said of several treatments is said once.</summary>
internal static class CautionLines
{
    // What calls for care with so many treatments is named once, with all of them.
    private const int Many = 3;

    internal static IEnumerable<AdviceLine> Of(Advice advice, PrintWords words)
    {
        var common = All(advice).ToLookup(care => FindingOf(care.Caution)).Where(IsCommon).ToList();
        var others = All(advice).Except(common.SelectMany(cares => cares));
        return
        [
            .. common.Select(cares => Section.Caution(
                $"{PrintWords.Sentence(words.Texts.Of(cares.Key!.Value))}. {words["careWith"]}: "
                    + words.Names([.. cares.Select(care => care.Treatment)]))),
            .. words.SaidOnce(others.Select(care => (care.Treatment, care.Caution.Text))).Select(Section.Caution),
            .. advice.LastResort.Options.Where(option => option.Unanswered.Count > 0)
                .Select(option => Section.Caution(
                    $"{words.Texts.NameOf(option.Treatment)}. {words["sayFirst"]}: {words.Names(option.Unanswered)}")),
        ];
    }

    private static Finding? FindingOf(Caution caution) => Codes.TryParse<Finding>(caution.Code, out var finding) ? finding : null;

    private static bool IsCommon(IGrouping<Finding?, (Treatment Treatment, Caution Caution)> cares) =>
        cares.Key is not null && cares.DistinctBy(care => care.Caution.Text, StringComparer.Ordinal).Count() >= Many;

    /// <summary>
    /// The treatments with what calls for care, each pair once: what is warned against may be an option of the last resort.
    /// </summary>
    internal static IEnumerable<(Treatment Treatment, Caution Caution)> All(Advice advice) => Enumerable.Distinct(
    [
        .. (advice.Plan.Current?.Offered ?? []).SelectMany(item => item.Cautions, (item, caution) => (item.Treatment, caution)),
        .. advice.LastResort.Options.SelectMany(option => option.Cautions, (option, caution) => (option.Treatment, caution)),
        .. advice.Warnings.SelectMany(warning => warning.Cautions, (warning, caution) => (warning.Treatment, caution)),
    ]);
}
