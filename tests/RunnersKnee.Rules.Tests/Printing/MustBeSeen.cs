namespace RunnersKnee.Rules.Tests.Print;

/// <summary>What a person must see of an advice in every form, written without a look at how forms are made.</summary>
internal static class MustBeSeen
{
    private const int MostSigns = 5;
    private const int MostAdditions = 3;

    private static AdviceTexts Texts => AdviceTexts.English;

    /// <summary>What a form lacks, and what it should not say.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="lines">The lines of the form, paragraphs or items of a list.</param>
    internal static IEnumerable<string> Faults(Advice advice, IReadOnlyCollection<string> lines) =>
        Items(advice).Where(
            item => !item.Ways.Any(way => lines.Any(line => way.All(words => line.Contains(words, StringComparison.OrdinalIgnoreCase))))).Select(item => "lacks " + item.What)
            .Concat(
                RuledOut(advice).Where(words => lines.Any(line => line.Contains(words, StringComparison.Ordinal)))
                    .Select(words => "allows " + words));

    /// <summary>Each item with the ways in which it can be said: all words of one of them, on one line.</summary>
    private static IEnumerable<(string What, string[][] Ways)> Items(Advice advice) =>
    [
        .. advice.Referral.Reasons.Select(reason => (
            $"the reason {reason.Code}", Ways([reason.Text.Split(". ")[0]], [Texts.NameOf(reason.Code)]))),
        .. Contraindications(advice).Select(pair => (
            $"why {pair.Treatment} is ruled out: {pair.Finding}",
            Ways(
            [
                [Texts.Contraindication(pair.Treatment, pair.Finding)],
                .. Parts(pair.Treatment).Select(part => (string[])[Texts.NameOf(part), "ruled out by", Texts.NameOf(pair.Finding)]),
            ]))),
        .. Cautions(advice).Select(pair => (
            $"what calls for care with {pair.Treatment}: {pair.Caution.Code}",
            Ways([[pair.Caution.Text], .. Parts(pair.Treatment).Select(part => (string[])[Texts.NameOf(part), NameOf(pair.Caution)])]))),
        .. Signs(advice),
        .. advice.Running!.Advice == RunningAdvice.DoesNotRun
            ? []
            : new[] { ("whether to run", Ways([advice.Running.Text], [Texts["running.emergency"]])) },
        .. advice.Local.Take(MostAdditions).Select(addition => ($"the addition {addition.Text}", Ways([addition.Text]))),
        .. advice.Local is { Count: > MostAdditions } more
            ? new[] { ("how many additions there are", Ways([$"and {more.Count - MostAdditions} more"])) }
            : [],
    ];

    private static IEnumerable<(string, string[][])> Signs(Advice advice) => advice.OpenWarningSigns is not { } signs
        ? [("that it is not known which signs are open", Ways(["not known which warning signs"]))]
        :
        [
            .. signs.Take(MostSigns).Select(sign => ($"the open sign {sign}", Ways([Texts.NameOf(sign)]))),
            .. signs.Count > MostSigns
                ? new[] { ("how many signs are open", Ways([$"and {signs.Count - MostSigns} more"])) }
                : [],
        ];

    private static IEnumerable<(Treatment Treatment, Finding Finding)> Contraindications(Advice advice) =>
    [
        .. advice.Warnings.SelectMany(warning => warning.ContraindicatedBy, (warning, finding) => (warning.Treatment, finding)),
        .. Current(advice).SelectMany(item => item.ContraindicatedBy, (item, finding) => (item.Treatment, finding)),
    ];

    private static IEnumerable<(Treatment Treatment, Caution Caution)> Cautions(Advice advice) =>
    [
        .. Current(advice).Where(IsOffered).SelectMany(item => item.Cautions, (item, caution) => (item.Treatment, caution)),
        .. advice.LastResort.Options.SelectMany(option => option.Cautions, (option, caution) => (option.Treatment, caution)),
        .. advice.Warnings.SelectMany(warning => warning.Cautions, (warning, caution) => (warning.Treatment, caution)),
    ];

    /// <summary>The lines that would offer what is ruled out or held back, or say less of it.</summary>
    private static IEnumerable<string> RuledOut(Advice advice) =>
    [
        .. advice.Plan.Steps.SelectMany(step => step.Recommendations).Where(item => item.Status == TreatmentStatus.Withheld)
            .SelectMany(item => (string[])[Texts.Short(item.Treatment), Texts.Short(item, advice.Running)]),
        .. advice.Warnings.Where(warning => warning.Level == WarningLevel.Contraindicated)
            .SelectMany(warning => ((string[])["avoid", "lastResort", "noOption"])
                .Select(other => Texts[$"warning.{Codes.Of(warning.Treatment)}.{other}.short"])),
    ];

    private static IEnumerable<Recommendation> Current(Advice advice) =>
        advice.Plan.Steps.Where(step => step.Status == PlanStepStatus.Current).SelectMany(step => step.Recommendations);

    private static bool IsOffered(Recommendation item) => item.Status is TreatmentStatus.Recommended or TreatmentStatus.Conditional;

    /// <summary>A treatment by which it may be named: for what joins two of them, the parts are enough.</summary>
    private static Treatment[] Parts(Treatment treatment) => treatment == Treatment.PostActivityIceAndTopical
        ? [treatment, Treatment.IceWithCompression, Treatment.TopicalPainRelief]
        : [treatment];

    private static string NameOf(Caution caution) =>
        Codes.TryParse<Finding>(caution.Code, out var finding) ? Texts.NameOf(finding)
        : caution.Code is "ageUnder18" or "age60OrOver" ? Texts["explain.age"]
        : caution.Text;

    private static string[][] Ways(params string[][] ways) => ways;
}
