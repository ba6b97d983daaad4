namespace RunnersKnee.Rules.Printing;

/// <summary>The plan, the warnings and the last resort, every word of them.</summary>
internal sealed class PlanInFull(Advice advice, PrintWords words, PrintedGrounds grounds)
{
    internal IEnumerable<AdviceSection> Sections() =>
    [
        .. advice.Plan.Steps.SelectMany(Step),
        .. Section.Of(AdvicePart.Warnings, words["warnings"], advice.Warnings.SelectMany(IEnumerable<AdviceLine> (warning) =>
        [
            Section.Item(warning.Text, warning.Treatment),
            .. words.RuledOut(warning),
            .. warning.Cautions.Select(caution => Section.Caution(caution.Text)),
            Section.Detail(warning.Evidence.Text),
            .. grounds.Of(warning.Because, warning.Statements, warning.Evidence),
        ])),
        .. Section.Of(AdvicePart.LastResort, words["lastResort"], advice.LastResort.Options.SelectMany(Option)),
    ];

    private IEnumerable<AdviceSection> Step(PlanStep step) => Section.Of(
        AdvicePart.Step,
        $"{words.Step(step)} ({words.Texts.NameOf(step.Status)})",
    [
        // What belongs to a step that is over would read as if it were still to be done.
        .. step.Status is PlanStepStatus.Current or PlanStepStatus.Upcoming
            ? step.MostUsefulFirst.SelectMany(Treatment).Prepend(Section.Text(step.Text))
            : [],
    ]);

    private IEnumerable<AdviceLine> Treatment(Recommendation item) =>
    [
        Section.Item(
            item.IsOffered ? $"{words.Texts.NameOf(item.Treatment)}. {item.Text}" : words.NotForNow(item), item.Treatment),
        .. words.RuledOut(item.Treatment, item.ContraindicatedBy, withheldBy: []), // What holds it back stands with its name.
        .. item.IsOffered ? Offer(item) : [],
        .. grounds.Of(item.Because, item.Statements, item.Evidence),
    ];

    private IEnumerable<AdviceLine> Offer(Recommendation item) =>
    [
        .. item.WaitingFor.Select(words.DependsOn),
        .. item.Cautions.Select(caution => Section.Caution(caution.Text)),
        Section.Detail(item.Evidence.Text),
    ];

    private IEnumerable<AdviceLine> Option(LastResortOption option) =>
    [
        Section.Item($"{option.Text} ({words.Texts.NameOf(option.Standing)})", option.Treatment),
        .. option.Cautions.Select(caution => Section.Caution(caution.Text)),
        .. words.Listed("sayFirst", words.Names(option.Unanswered)).Select(Section.Caution),
        Section.Detail(option.Evidence.Text),
        .. grounds.Of(option.Because, option.Statements, option.Evidence),
    ];
}
