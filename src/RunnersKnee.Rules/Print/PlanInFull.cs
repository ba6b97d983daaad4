namespace RunnersKnee.Rules;

/// <summary>The plan, the warnings and the last resort, every word of them.</summary>
internal sealed class PlanInFull(Advice advice, PrintWords words, PrintedGrounds grounds)
{
    internal IEnumerable<AdviceSection> Sections() =>
    [
        .. advice.Plan.Steps.SelectMany(Step),
        .. Section.Of(words["warnings"], advice.Warnings.SelectMany(IEnumerable<AdviceLine> (warning) =>
        [
            Section.Item(warning.Text),
            Section.Detail(warning.Evidence.Text),
            .. grounds.Of(warning.Statements, warning.Because, warning.Evidence),
        ])),
        .. Section.Of(words["lastResort"], advice.LastResort.Options.SelectMany(Option)),
    ];

    private IEnumerable<AdviceSection> Step(PlanStep step) => Section.Of($"{words.Step(step)} ({words.Texts[TextKeys.Of(step.Status)]})",
    [
        // What belongs to a step that is over would read as if it were still to be done.
        .. step.Status is PlanStepStatus.Current or PlanStepStatus.Upcoming
            ? step.Recommendations.SelectMany(Treatment).Prepend(Section.Text(step.Text))
            : [],
    ]);

    private IEnumerable<AdviceLine> Treatment(Recommendation item) =>
    [
        .. item.Status is TreatmentStatus.Recommended or TreatmentStatus.Conditional ? Offered(item) : NotForNow(item),
        .. grounds.Of(item.Statements, item.Because, item.Evidence),
    ];

    private IEnumerable<AdviceLine> Offered(Recommendation item) =>
    [
        Section.Item($"{words.Name(item.Treatment)}. {item.Text}"),
        .. item.WaitingFor.Select(finding => Section.Detail($"{PrintWords.Sentence(words["dependsOn"])}: {words.Texts[TextKeys.Question(finding)]}")),
        .. item.Cautions.Select(caution => Section.Caution(caution.Text)),
        Section.Detail(item.Evidence.Text),
    ];

    private IEnumerable<AdviceLine> NotForNow(Recommendation item) =>
    [
        Section.Item(words.NotForNow(item)),
        .. item.ContraindicatedBy.Select(finding => Section.Detail(words.Texts.Contraindication(item.Treatment, finding))),
    ];

    private IEnumerable<AdviceLine> Option(LastResortOption option) =>
    [
        Section.Item($"{option.Text} ({words.Texts[TextKeys.Of(option.Standing)]})"),
        .. option.Cautions.Select(caution => Section.Caution(caution.Text)),
        .. option.Unanswered.Count > 0 ? [Section.Caution($"{words["sayFirst"]}: {words.Names(option.Unanswered)}")] : Array.Empty<AdviceLine>(),
        Section.Detail(option.Evidence.Text),
        .. grounds.Of(option.Statements, option.Because, option.Evidence),
    ];
}
