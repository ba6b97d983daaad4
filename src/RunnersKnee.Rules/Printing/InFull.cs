namespace RunnersKnee.Rules.Printing;

/// <summary>What follows the first screen in full: every word there is and, where it is wanted, what each rests on.</summary>
internal sealed class InFull
{
    private readonly Advice _advice;
    private readonly PrintWords _words;
    private readonly PrintedGrounds _grounds;
    private readonly Parts _parts;

    internal InFull(Advice advice, PrintWords words, AdviceDetail detail)
    {
        (_advice, _words, _grounds) = (advice, words, new PrintedGrounds(words, detail));
        _parts = new Parts(advice, words, _grounds);
    }

    internal IEnumerable<AdviceSection> Sections() =>
    [
        .. Section.Of(AdvicePart.Whom, _words["whom"], Whom()),
        .. Section.Of(AdvicePart.Likelihood, _words["likely"], Assessment()),
        .. Section.Of(AdvicePart.Running, _words["running"], Running()),
        .. new PlanInFull(_advice, _words, _grounds).Sections(),
        .. _parts.AskedFirst(),
        .. Section.Of(AdvicePart.Next, _words["next"], Outstanding()),
        .. _parts.Asked(static _ => true),
        .. Section.Of(AdvicePart.Questions, _words["questions"], Questions()),
        .. Section.Of(AdvicePart.About, _words["about"], _parts.Notes(NoteCode.AboutCondition, NoteCode.UntreatedRisk)),
        .. _parts.Service(int.MaxValue),
        .. Section.Of(AdvicePart.Note, _words["note"], Note()),
    ];

    private IEnumerable<AdviceLine> Whom() =>
    [
        .. _advice.Referral.Reasons.SelectMany(reason =>
            _grounds.Of(reason.Because, citation: reason.Citation).Prepend(Section.Item(reason.Text, reason.Code))),
        .. _parts.OpenSigns(),
        .. _parts.Notes(NoteCode.RedFlagsOpen),
        .. FirstScreen.SaysOtherCause(_advice) ? [] : _parts.Notes(NoteCode.OtherCause),
        .. _parts.Notes(NoteCode.ExamNeeded, NoteCode.OlderKnee, NoteCode.ImagingDoesNotExclude, NoteCode.BoneStressRisk),
    ];

    private IEnumerable<AdviceLine> Assessment() =>
    [
        .. _words.Criteria("speaksFor", _advice, CriterionStatus.Met).Select(Section.Item),
        .. _words.Criteria("speaksAgainst", _advice, CriterionStatus.NotMet).Select(Section.Item),
        .. _words.Criteria("notKnown", _advice, CriterionStatus.Open).Select(Section.Item),
        .. _grounds.Of(_advice.Assessment.Because),
        .. _advice.Assessment.Contributors.SelectMany(IEnumerable<AdviceLine> (contributor) =>
        [
            Section.Item($"{_words["contributes"]}: {_words.Names([contributor.Finding])}"),
            Section.Detail(contributor.Evidence.Text),
            .. _grounds.Of([], contributor.Statements, contributor.Evidence),
        ]),
    ];

    /// <summary>Whether to run, and why; who does not run reads nothing of it.</summary>
    private IEnumerable<AdviceLine> Running() => _advice.Running is not { Advice: not RunningAdvice.DoesNotRun } running ? [] :
    [
        Section.Text(running.Text),
        Section.Detail(running.Evidence.Text),
        .. _grounds.Of(running.Because, evidence: running.Evidence),
    ];

    private IEnumerable<AdviceLine> Outstanding() =>
        _words.Listed("outstanding", _words.Names(_advice.LastResort.Outstanding)).Select(steps => Section.Text(steps + "."));

    // Without a plan the first screen asks them.
    private IEnumerable<AdviceLine> Questions() => _advice.Plan.Status != PlanStatus.NotOffered
        ? (_advice.NextQuestions ?? []).Select(question => Section.Item(question.Text))
        : [];

    private IEnumerable<AdviceLine> Note() =>
    [
        Section.Text(_advice.Disclaimer),
        Section.Text($"{_words["knowledge"]} {_advice.Knowledge.Version}, {_advice.Knowledge.Hash}"),
    ];
}
