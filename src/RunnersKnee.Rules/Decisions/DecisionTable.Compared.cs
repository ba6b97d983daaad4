namespace RunnersKnee.Rules.Decisions;

/// <content>What is compared when an advice follows another or is replayed, besides what is watched when questions are searched.</content>
internal static partial class DecisionTable
{
    private static readonly Decision[] None = [];

    /// <summary>
    /// What a follow-up compares: all that is decided. What is merely unanswered, or a reason, follows from what was told.
    /// </summary>
    internal static IEnumerable<Decision> Followed(Advice advice) => Of(advice).Concat(Compared(advice));

    /// <summary>What a replay compares: all that is decided, and what it rests on.</summary>
    internal static IEnumerable<Decision> Replayed(Advice advice) => Followed(advice).Concat(Grounds(advice));

    private static IEnumerable<Decision> Compared(Advice advice) =>
    [
        .. advice.Assessment.Criteria.SelectMany(IEnumerable<Decision> (criterion) =>
        [
            Criterion.Detail(criterion.Finding, "origin", Codes.Of(criterion.Origin)),
            Criterion.Detail(criterion.Finding, "statements", Listed(criterion.Statements)),
            Criterion.Detail(criterion.Finding, "evidence", Codes.Of(criterion.Evidence.Verdict)),
        ]),
        .. advice.Assessment.Contributors.SelectMany(IEnumerable<Decision> (cause) =>
        [
            Contributor.Detail(cause.Finding, "statements", Listed(cause.Statements)),
            Contributor.Detail(cause.Finding, "evidence", Codes.Of(cause.Evidence.Verdict)),
        ]),
        .. advice.Notes.Select(note => Note.Detail(note.Code, "statements", Listed(note.Statements))),
        .. (advice.OpenWarningSigns ?? []).Select(sign => OpenSign.Of(sign, Presence.Present)),
        .. advice.Referral.Reasons.Select(reason => Reason.Detail(reason.Code, "urgency", Codes.Of(reason.Urgency))),
        .. advice.Running is { } running ? [Running.Detail(Whole.Advice, "evidence", Codes.Of(running.Evidence.Verdict))] : None,
        .. advice.Plan.Steps.SelectMany(step => step.Recommendations.SelectMany(planned => Compared(planned, step.Step))),
        .. advice.Warnings.SelectMany(Compared),
        .. advice.LastResort.Options.SelectMany(IEnumerable<Decision> (option) =>
        [
            Option.Detail(option.Treatment, "statements", Listed(option.Statements)),
            Option.Detail(option.Treatment, "evidence", Codes.Of(option.Evidence.Verdict)),
        ]),
        .. advice.Verdicts.SelectMany(IEnumerable<Decision> (verdict) =>
        [
            .. Verdict.Conditions.WaitsFor(verdict.Treatment, verdict.WaitingFor),
            .. Verdict.Conditions.HeldBy(verdict.Treatment, verdict.WithheldBy),
        ]),
        .. advice.Local.Select(added => Local.Of(added, Presence.Present)),
        .. advice.Degraded.Select(failed => Degraded.Of(failed.Rule, Presence.Present)),
    ];

    private static IEnumerable<Decision> Compared(Recommendation planned, TreatmentStep step) =>
    [
        Treatment.Detail(planned.Treatment, "step", Codes.Of(step)),
        Treatment.Detail(planned.Treatment, "origin", Codes.Of(planned.Origin)),
        Treatment.Detail(planned.Treatment, "statements", Listed(planned.Statements)),
        Treatment.Detail(planned.Treatment, "evidence", Codes.Of(planned.Evidence.Verdict)),
        .. planned.Dose is { } dose ? [Treatment.Detail(planned.Treatment, "dose", JsonOutput.Write(dose, indented: false))] : None,
        .. planned.InUse == true ? [InUse.Of(planned.Treatment, Presence.Present)] : None,
        .. Treatment.Conditions.WaitsFor(planned.Treatment, planned.WaitingFor),
        .. Treatment.Conditions.HeldBy(planned.Treatment, planned.WithheldBy),
    ];

    private static IEnumerable<Decision> Compared(Warning warning) =>
    [
        Warning.Detail(warning.Treatment, "statements", Listed(warning.Statements)),
        Warning.Detail(warning.Treatment, "evidence", Codes.Of(warning.Evidence.Verdict)),
        .. warning.LiftedWhen is { } level ? [LiftedWhen.Of(warning.Treatment, level)] : None,
        .. Warning.Conditions.HeldBy(warning.Treatment, warning.WithheldBy),
    ];

    /// <summary>What is unanswered, what rules and facts led to it, and what is not known at all.</summary>
    private static IEnumerable<Decision> Grounds(Advice advice) =>
    [
        Likelihood.Detail(Whole.Advice, "because", Listed(advice.Assessment.Because)),
        .. advice.Notes.Select(note => Note.Detail(note.Code, "because", Listed(note.Because))),
        .. advice.OpenWarningSigns is null ? [NotKnown.Of("openWarningSigns", Presence.Present)] : None,
        advice.Running is { } running
            ? Running.Detail(Whole.Advice, "because", Listed(running.Because))
            : NotKnown.Of("running", Presence.Present),
        .. advice.Referral.Reasons.Select(reason => Reason.Detail(reason.Code, "because", Listed(reason.Because))),
        .. advice.Plan.Steps.SelectMany(step => step.Recommendations).SelectMany(IEnumerable<Decision> (planned) =>
        [
            Treatment.Detail(planned.Treatment, "unanswered", Listed(planned.Unanswered.Select(Codes.Of))),
            Treatment.Detail(planned.Treatment, "because", Listed(planned.Because)),
            .. planned.InUse is null ? [NotKnown.Of($"{Codes.Of(planned.Treatment)}.inUse", Presence.Present)] : None,
        ]),
        .. advice.Warnings.SelectMany(IEnumerable<Decision> (warning) =>
        [
            Warning.Detail(warning.Treatment, "unanswered", Listed(warning.Unanswered)),
            Warning.Detail(warning.Treatment, "because", Listed(warning.Because)),
        ]),
        LastResort.Detail(Whole.Advice, "because", Listed(advice.LastResort.Because)),
        .. advice.LastResort.Options.SelectMany(IEnumerable<Decision> (option) =>
        [
            Option.Detail(option.Treatment, "unanswered", Listed(option.Unanswered)),
            Option.Detail(option.Treatment, "because", Listed(option.Because)),
        ]),
        .. advice.Verdicts.SelectMany(IEnumerable<Decision> (verdict) =>
        [
            Verdict.Detail(verdict.Treatment, "unanswered", Listed(verdict.Unanswered)),
            Verdict.Detail(verdict.Treatment, "because", Listed(verdict.Because)),
        ]),
    ];

    private static string Listed(IEnumerable<string> codes) => string.Join(' ', codes);
    private static string Listed(IEnumerable<QuestionSubject> subjects) => Listed(subjects.Select(subject => subject.ToString()));

    private static string Listed(IEnumerable<Reason> because) =>
        string.Join("; ", because.Select(reason => $"{reason.Rule} ({string.Join(", ", reason.Facts.Select(fact => fact.Text))})"));
}
