namespace RunnersKnee.Rules.Printing;

/// <summary>What follows the first screen: what calls for care and the evidence in short, or every word there is.</summary>
internal sealed class Details(Advice advice, PrintWords words, AdviceDetail detail)
{
    private readonly bool _full = detail >= AdviceDetail.Full;
    private readonly PrintedGrounds _grounds = new(words, detail);
    private readonly PlanStep? _current = advice.Plan.Current;

    internal IEnumerable<AdviceSection> Sections() => advice.Referral.Urgency == Urgency.Emergency && !_full
        ? [.. Asked(), .. Service(), .. Note()]
        :
        [
            .. Section.Of(words["whom"], Whom()),
            .. Section.Of(words["likely"], _full ? Assessment() : []),
            .. _full ? Section.Of(words["running"], Running()) : [],
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
            ? advice.Referral.Reasons.SelectMany(reason =>
                _grounds.Of(reason.Because, citation: reason.Citation).Prepend(Section.Item(reason.Text)))
            : advice.Referral.Reasons.Skip(1).Select(reason => Section.Item(reason.Text)),
        .. advice.Referral.Urgency > Urgency.None || _full ? Notes(NoteCode.RedFlagsOpen) : [],
        .. FirstScreen.SaysOtherCause(advice) ? [] : Notes(NoteCode.OtherCause),
        .. _full
            ? Notes(NoteCode.ExamNeeded, NoteCode.OlderKnee, NoteCode.ImagingDoesNotExclude, NoteCode.BoneStressRisk)
            : Notes(NoteCode.ExamNeeded)
                .Select(line => line with { Text = FirstSentence.Of(line.Text) })
                .Concat(Notes(NoteCode.OlderKnee, NoteCode.BoneStressRisk)),
    ];

    private IEnumerable<AdviceLine> Assessment() =>
    [
        .. words.Criteria("speaksFor", advice, CriterionStatus.Met).Select(Section.Item),
        .. words.Criteria("speaksAgainst", advice, CriterionStatus.NotMet).Select(Section.Item),
        .. words.Criteria("notKnown", advice, CriterionStatus.Open).Select(Section.Item),
        .. _grounds.Of(advice.Assessment.Because),
        .. advice.Assessment.Contributors.SelectMany(IEnumerable<AdviceLine> (contributor) =>
        [
            Section.Item($"{words["contributes"]}: {words.Names([contributor.Finding])}"),
            Section.Detail(contributor.Evidence.Text),
            .. _grounds.Of([], contributor.Statements, contributor.Evidence),
        ]),
    ];

    /// <summary>Whether to run, and why; who does not run reads nothing of it.</summary>
    private IEnumerable<AdviceLine> Running() => advice.Running is not { Advice: not RunningAdvice.DoesNotRun } running ? [] :
    [
        Section.Text(running.Text),
        Section.Detail(running.Evidence.Text),
        .. _grounds.Of(running.Because, evidence: running.Evidence),
    ];

    private IEnumerable<AdviceSection> InShort() =>
    [
        .. Section.Of(words["care"], CautionLines.Of(advice, words)),
        .. AskedFirst(),
        .. Section.Of(
            words["leftOut"],
            (_current?.Recommendations ?? []).Where(item => !item.IsOffered).Select(item => Section.Item(words.NotForNow(item)))),
        .. Section.Of(words["evidence"], Evidence().Select(Section.Item)),
    ];

    private IEnumerable<string> Evidence() =>
    [
        // The first screen names it as the protocol does; research has its say here.
        .. _current is null ? [] : words.Listed("mainCauseName", FirstSentence.Of(words.Texts[TextKeys.Evidence("RK-15")])),
        .. words.SaidOnce(
        [
            .. (_current?.Offered ?? [])
                .Where(item => IsContested(item.Evidence))
                .Select(item => (item.Treatment, FirstSentence.Of(item.Evidence.Text))),
            .. advice.LastResort.Options.Select(option => (option.Treatment, FirstSentence.Of(option.Evidence.Text))),
        ]),
    ];

    private IEnumerable<AdviceSection> AskedFirst() => Section.Of(words["askFirst"], _current is null ? [] : AskFirst.Of(_current, words));
    private static bool IsContested(Evidence evidence) => evidence.Verdict is EvidenceVerdict.Discordant or EvidenceVerdict.Mixed;

    private IEnumerable<AdviceLine> Next() => _full
        ? words.Listed("outstanding", words.Names(advice.LastResort.Outstanding)).Select(steps => Section.Text(steps + "."))
        : words.Names(advice.Plan.Steps.Where(step => step.Status == PlanStepStatus.Upcoming).Select(step => step.Step))
            is { Length: > 0 } steps
            ? [Section.Text(steps)]
            : [];

    /// <summary>The verdicts that were asked for; the brief form does not repeat what a warning has said already.</summary>
    private IEnumerable<AdviceSection> Asked() => Section.Of(words["asked"], advice.Verdicts
        .Where(verdict => _full || !(verdict.Verdict is Verdict.Avoid or Verdict.LastResort
            && advice.Warnings.Any(warning => warning.Treatment == verdict.Treatment)))
        .SelectMany(IEnumerable<AdviceLine> (verdict) =>
        [
            Section.Item(verdict.Text),
            .. words.RuledOut(verdict.Treatment, verdict.ContraindicatedBy, verdict.WithheldBy),
            .. verdict.WaitingFor.Select(words.DependsOn),
            .. verdict.Cautions.Select(caution => Section.Caution(caution.Text)),
            .. _grounds.Of(verdict.Because),
        ]));

    // Without a plan the first screen asks them.
    private IEnumerable<AdviceLine> Questions() => _full && advice.Plan.Status != PlanStatus.NotOffered
        ? (advice.NextQuestions ?? []).Select(question => Section.Item(question.Text))
        : [];

    private IEnumerable<AdviceLine> Notes(params NoteCode[] codes) => advice.Notes
        .Where(note => codes.Contains(note.Code))
        .SelectMany(IEnumerable<AdviceLine> (note) => [Section.Text(note.Text), .. _grounds.Of(note.Because, note.Statements)]);

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
