namespace RunnersKnee.Rules.Printing;

/// <summary>What follows the first screen in short: who to see, what calls for care or is left out, and the evidence.</summary>
internal sealed class InBrief(Advice advice, PrintWords words)
{
    private readonly PlanStep? _current = advice.Plan.Current;
    private readonly Parts _parts = new(advice, words, new PrintedGrounds(words, AdviceDetail.Brief));

    internal IEnumerable<AdviceSection> Sections() =>
    [
        .. advice.Referral.Urgency == Urgency.Emergency ? InEmergency() : Section.Of(AdvicePart.Whom, words["whom"], Whom()),
        .. Section.Of(AdvicePart.Care, words["care"], CautionLines.Of(advice, words)),
        .. _parts.AskedFirst(),
        .. LeftOut(),
        .. Section.Of(AdvicePart.Evidence, words["evidence"], Evidence().Select(Section.Item)),
        .. Section.Of(AdvicePart.Next, words["next"], Next()),
        .. _parts.Asked(verdict => !IsSaidByWarning(verdict)),
        .. _parts.Service(),
        .. Section.Of(AdvicePart.Note, words["note"], [Section.Text(advice.Disclaimer)]),
    ];

    /// <summary>What the first screen of an emergency has no room for; of what not to do, what this person's answers rule out.</summary>
    internal IEnumerable<AdviceSection> InEmergency() =>
    [
        .. FirstScreen.NotToDo(advice, words, static warning => warning is not { ContraindicatedBy: [], WithheldBy: [] }),
        .. Section.Of(AdvicePart.Whom, words["whom"], _parts.OpenSigns()),
    ];

    /// <summary>The treatments of the current step that are not for now, each with its reason.</summary>
    internal IEnumerable<AdviceSection> LeftOut() => Section.Of(
        AdvicePart.LeftOut,
        words["leftOut"],
        words.NotForNow((_current?.Recommendations ?? []).Where(item => !item.IsOffered)).Select(Section.Item));

    private IEnumerable<AdviceLine> Whom() =>
    [
        .. advice.Referral.Reasons.Skip(1).Select(reason => Section.Item(reason.Text, reason.Code)),
        .. _parts.OpenSigns(),
        .. _parts.Notes(NoteCode.RedFlagsOpen),
        .. FirstScreen.SaysOtherCause(advice) ? [] : _parts.Notes(NoteCode.OtherCause),
        .. _parts.ToHaveLookedAt(),
    ];

    private IEnumerable<string> Evidence() =>
    [
        // The first screen names it as the protocol does; research has its say here.
        .. _current is null ? [] : words.Listed("mainCauseName", FirstSentence.Of(words.Texts[TextKeys.Evidence("RK-15")])),
        .. words.SaidOnce(
        [
            .. (_current?.Offered ?? [])
                .Where(item => item.Evidence.Verdict is EvidenceVerdict.Discordant or EvidenceVerdict.Mixed)
                .Select(item => (item.Treatment, FirstSentence.Of(item.Evidence.Text))),
            .. advice.LastResort.Options.Select(option => (option.Treatment, FirstSentence.Of(option.Evidence.Text))),
        ]),
    ];

    private IEnumerable<AdviceLine> Next() =>
        words.Names(advice.Plan.Steps.Where(step => step.Status == PlanStepStatus.Upcoming).Select(step => step.Step))
            is { Length: > 0 } steps
            ? [Section.Text(steps)]
            : [];

    private bool IsSaidByWarning(TreatmentVerdict verdict) =>
        verdict.Verdict is Verdict.Avoid or Verdict.LastResort && advice.Warnings.Any(warning => warning.Treatment == verdict.Treatment);
}
