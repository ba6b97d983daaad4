namespace RunnersKnee.Rules;

/// <summary>What follows the first screen: what calls for care and the evidence in short, or every word there is.</summary>
internal sealed class Details(Advice advice, PrintWords words, AdviceLength length)
{
    private readonly bool _full = length >= AdviceLength.Full;
    private readonly PrintedGrounds _grounds = new(words, length);
    private readonly PlanStep? _current = advice.Plan.Steps.FirstOrDefault(step => step.Status == PlanStepStatus.Current);

    internal IEnumerable<AdviceSection> Sections() => advice.Referral.Urgency == Urgency.Emergency && !_full
        ? [.. Asked(), .. Service(), .. Note()]
        :
        [
            .. Section.Of(words["whom"], Whom()),
            .. Section.Of(words["likely"], _full ? Assessment() : []),
            .. _full ? new PlanInFull(advice, words, _grounds).Sections() : InShort(),
            .. _full ? AskedFirst() : [],
            .. Section.Of(words["next"], Next()),
            .. Asked(),
            .. Section.Of(words["questions"], Questions()),
            .. Section.Of(words["about"], _full ? Notes(NoteCode.AboutCondition, NoteCode.UntreatedRisk) : []),
            .. Service(),
            .. Note(),
        ];

    private IEnumerable<AdviceLine> Whom() =>
    [
        .. _full
            ? advice.Referral.Reasons.SelectMany(IEnumerable<AdviceLine> (reason) => [Section.Item(reason.Text), .. _grounds.Of(reason)])
            : advice.Referral.Reasons.Skip(1).Select(reason => Section.Item(reason.Text)),
        .. advice.Referral.Urgency > Urgency.None || _full ? Notes(NoteCode.RedFlagsOpen) : [],
        .. FirstScreen.SaysOtherCause(advice) ? [] : Notes(NoteCode.OtherCause),
        .. _full
            ? Notes(NoteCode.ExamNeeded, NoteCode.OlderKnee, NoteCode.ImagingDoesNotExclude)
            : Notes(NoteCode.ExamNeeded).Select(line => line with { Text = FirstSentence.Of(line.Text) }).Concat(Notes(NoteCode.OlderKnee)),
    ];

    private IEnumerable<AdviceLine> Assessment()
    {
        var assessment = advice.Assessment;
        (CriterionStatus Status, string Name)[] groups =
            [(CriterionStatus.Met, "speaksFor"), (CriterionStatus.NotMet, "speaksAgainst"), (CriterionStatus.Open, "notKnown")];
        foreach (var (status, name) in groups)
        {
            Finding[] findings = [.. assessment.Criteria.Where(criterion => criterion.Status == status).Select(criterion => criterion.Finding)];
            if (findings.Length > 0)
                yield return Section.Item($"{words[name]}: {words.Names(findings)}");
        }

        foreach (var line in _grounds.Of([], assessment.Because))
            yield return line;
        foreach (var contributor in assessment.Contributors)
        {
            yield return Section.Item($"{words["contributes"]}: {words.Names([contributor.Finding])}");
            yield return Section.Detail(contributor.Evidence.Text);
            foreach (var line in _grounds.Of(contributor.Statements, [], contributor.Evidence))
                yield return line;
        }
    }

    private IEnumerable<AdviceSection> InShort()
    {
        Recommendation[] now = [.. (_current?.Recommendations ?? []).Where(item => item.Status is TreatmentStatus.Recommended or TreatmentStatus.Conditional)];
        return
        [
            .. Section.Of(words["care"], CautionLines.Of(advice, words)),
            .. AskedFirst(),
            .. Section.Of(words["leftOut"], (_current?.Recommendations ?? []).Except(now).Select(item => Section.Item(words.NotForNow(item)))),
            .. Section.Of(words["evidence"], [.. MainCause(), .. now.Where(item => IsContested(item.Evidence))
                .Select(item => (item.Treatment, item.Evidence))
                .Concat(advice.LastResort.Options.Select(option => (option.Treatment, option.Evidence)))
                .GroupBy(item => FirstSentence.Of(item.Evidence.Text), item => item.Treatment, StringComparer.Ordinal)
                .Select(group => Section.Item($"{words.Names([.. group])}: {group.Key}"))]),
        ];
    }

    // The first screen names it as the protocol does; research has its say here.
    private IEnumerable<AdviceLine> MainCause() => _current is null
        ? []
        : [Section.Item($"{words["mainCauseName"]}: {FirstSentence.Of(words.Texts[TextKeys.Evidence("RK-15")])}")];

    private IEnumerable<AdviceSection> AskedFirst() => Section.Of(words["askFirst"], _current is null ? [] : AskFirst.Of(_current, words));
    private static bool IsContested(Evidence evidence) => evidence.Verdict is EvidenceVerdict.Discordant or EvidenceVerdict.Mixed;

    private IEnumerable<AdviceLine> Next() => _full
        ? advice.LastResort.Outstanding.Count == 0 ? [] : [Section.Text($"{words["outstanding"]}: {words.Names(advice.LastResort.Outstanding)}.")]
        : Upcoming();

    private IEnumerable<AdviceLine> Upcoming()
    {
        TreatmentStep[] steps = [.. advice.Plan.Steps.Where(step => step.Status == PlanStepStatus.Upcoming).Select(step => step.Step)];
        return steps.Length == 0 ? [] : [Section.Text(words.Names(steps))];
    }

    /// <summary>The verdicts that were asked for; the brief form does not repeat what a warning has said already.</summary>
    private IEnumerable<AdviceSection> Asked() => Section.Of(words["asked"], advice.Verdicts
        .Where(verdict => _full || !(verdict.Verdict is Verdict.Avoid or Verdict.LastResort && advice.Warnings.Any(warning => warning.Treatment == verdict.Treatment)))
        .SelectMany(IEnumerable<AdviceLine> (verdict) =>
        [
            Section.Item(verdict.Text),
            .. verdict.ContraindicatedBy.Select(finding => Section.Detail(words.Texts.Contraindication(verdict.Treatment, finding))),
            .. verdict.WaitingFor.Select(finding => Section.Detail($"{PrintWords.Sentence(words["dependsOn"])}: {words.Texts[TextKeys.Question(finding)]}")),
            .. verdict.Cautions.Select(caution => Section.Caution(caution.Text)),
            .. _grounds.Of([], verdict.Because),
        ]));

    // Without a plan the first screen asks them.
    private IEnumerable<AdviceLine> Questions() => _full && advice.Plan.Status != PlanStatus.NotOffered
        ? (advice.NextQuestions ?? []).Select(question => Section.Item(question.Text))
        : [];

    private IEnumerable<AdviceLine> Notes(params NoteCode[] codes) => advice.Notes
        .Where(note => codes.Contains(note.Code))
        .SelectMany(IEnumerable<AdviceLine> (note) => [Section.Text(note.Text), .. _grounds.Of(note.Statements, note.Because)]);

    private IEnumerable<AdviceSection> Service() => Section.Of(words["service"],
    [
        .. (advice.Local ?? []).Select(addition => Section.Item(addition.Text)),
        .. (advice.Degraded ?? []).Select(rule => Section.Caution(rule.Message)),
    ]);

    private IEnumerable<AdviceSection> Note() => Section.Of(words["note"],
    [
        Section.Text(advice.Disclaimer),
        .. _full ? [Section.Text($"{words["knowledge"]} {advice.Knowledge.Version}, {advice.Knowledge.Hash}")] : Array.Empty<AdviceLine>(),
    ]);
}
