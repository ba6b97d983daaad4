namespace RunnersKnee.Rules.WhatIf;

/// <content>What is compared when an advice follows another or is replayed, besides what is watched when questions are searched.</content>
internal static partial class Decisions
{
    private static readonly Decision[] None = [];

    /// <summary>
    /// What a follow-up compares: all that is decided. What is merely unanswered, or a reason, follows from what was told.
    /// </summary>
    internal static IEnumerable<Decision> Followed(Advice advice) => Of(advice).Concat(Besides(advice));

    /// <summary>What a replay compares: all that is decided, and what it rests on.</summary>
    internal static IEnumerable<Decision> Replayed(Advice advice) => Followed(advice).Concat(Grounds(advice));

    private static IEnumerable<Decision> Besides(Advice advice) =>
    [
        .. advice.Assessment.Criteria.SelectMany(IEnumerable<Decision> (criterion) =>
        [
            ComparedTable.CriterionOrigin.Of(criterion.Finding, criterion.Origin),
            ComparedTable.CriterionStatements.Of(criterion.Finding, Listed(criterion.Statements)),
            ComparedTable.CriterionEvidence.Of(criterion.Finding, criterion.Evidence.Verdict),
        ]),
        .. advice.Assessment.Contributors.SelectMany(IEnumerable<Decision> (cause) =>
        [
            ComparedTable.ContributorStatements.Of(cause.Finding, Listed(cause.Statements)),
            ComparedTable.ContributorEvidence.Of(cause.Finding, cause.Evidence.Verdict),
        ]),
        .. advice.Notes.Select(note => ComparedTable.NoteStatements.Of(note.Code, Listed(note.Statements))),
        .. (advice.OpenWarningSigns ?? []).Select(sign => ComparedTable.OpenSign.Of(sign, Presence.Present)),
        .. advice.Referral.Reasons.Select(reason => ComparedTable.ReasonUrgency.Of(reason.Code, reason.Urgency)),
        .. advice.Running is { } running ? [ComparedTable.RunningEvidence.Of(Whole.Advice, running.Evidence.Verdict)] : None,
        .. advice.Plan.Steps.SelectMany(step => step.Recommendations.SelectMany(planned => Besides(planned, step.Step))),
        .. advice.Warnings.SelectMany(Besides),
        .. advice.LastResort.Options.SelectMany(IEnumerable<Decision> (option) =>
        [
            ComparedTable.OptionStatements.Of(option.Treatment, Listed(option.Statements)),
            ComparedTable.OptionEvidence.Of(option.Treatment, option.Evidence.Verdict),
        ]),
        .. advice.Verdicts.SelectMany(IEnumerable<Decision> (verdict) =>
        [
            .. Waiting(ComparedTable.ConsideredWaiting, verdict.Treatment, verdict.WaitingFor),
            .. Held(ComparedTable.ConsideredHeld, verdict.Treatment, verdict.WithheldBy),
        ]),
        .. advice.Local.Select(added => ComparedTable.Local.Of(added, Presence.Present)),
        .. advice.Degraded.Select(failed => ComparedTable.Degraded.Of(failed.Rule, Presence.Present)),
    ];

    private static IEnumerable<Decision> Besides(Recommendation planned, TreatmentStep step) =>
    [
        ComparedTable.TreatmentPlace.Of(planned.Treatment, step),
        ComparedTable.TreatmentOrigin.Of(planned.Treatment, planned.Origin),
        ComparedTable.TreatmentStatements.Of(planned.Treatment, Listed(planned.Statements)),
        ComparedTable.TreatmentEvidence.Of(planned.Treatment, planned.Evidence.Verdict),
        .. planned.Dose is { } dose ? [ComparedTable.TreatmentDose.Of(planned.Treatment, dose)] : None,
        .. planned.InUse == true ? [ComparedTable.TreatmentInUse.Of(planned.Treatment, Presence.Present)] : None,
        .. Waiting(ComparedTable.TreatmentWaiting, planned.Treatment, planned.WaitingFor),
        .. Held(ComparedTable.TreatmentHeld, planned.Treatment, planned.WithheldBy),
    ];

    private static IEnumerable<Decision> Besides(Warning warning) =>
    [
        ComparedTable.WarningStatements.Of(warning.Treatment, Listed(warning.Statements)),
        ComparedTable.WarningEvidence.Of(warning.Treatment, warning.Evidence.Verdict),
        .. warning.LiftedWhen is { } level ? [ComparedTable.WarningLifted.Of(warning.Treatment, level)] : None,
        .. Held(ComparedTable.WarningHeld, warning.Treatment, warning.WithheldBy),
    ];

    /// <summary>What is unanswered, what rules and facts led to it, and what is not known at all.</summary>
    private static IEnumerable<Decision> Grounds(Advice advice) =>
    [
        ComparedTable.LikelihoodBecause.Of(Whole.Advice, Listed(advice.Assessment.Because)),
        .. advice.Notes.Select(note => ComparedTable.NoteBecause.Of(note.Code, Listed(note.Because))),
        .. advice.OpenWarningSigns is null ? [ComparedTable.NotKnown.Of("openWarningSigns", Presence.Present)] : None,
        advice.Running is { } running
            ? ComparedTable.RunningBecause.Of(Whole.Advice, Listed(running.Because))
            : ComparedTable.NotKnown.Of("running", Presence.Present),
        .. advice.Referral.Reasons.Select(reason => ComparedTable.ReasonBecause.Of(reason.Code, Listed(reason.Because))),
        .. advice.Plan.Steps.SelectMany(step => step.Recommendations).SelectMany(IEnumerable<Decision> (planned) =>
        [
            ComparedTable.TreatmentUnanswered.Of(planned.Treatment, Listed(planned.Unanswered.Select(Codes.Of))),
            ComparedTable.TreatmentBecause.Of(planned.Treatment, Listed(planned.Because)),
            .. planned.InUse is null
                ? [ComparedTable.NotKnown.Of($"{Codes.Of(planned.Treatment)}.inUse", Presence.Present)]
                : None,
        ]),
        .. advice.Warnings.SelectMany(IEnumerable<Decision> (warning) =>
        [
            ComparedTable.WarningUnanswered.Of(warning.Treatment, string.Join(' ', warning.Unanswered)),
            ComparedTable.WarningBecause.Of(warning.Treatment, Listed(warning.Because)),
        ]),
        ComparedTable.LastResortBecause.Of(Whole.Advice, Listed(advice.LastResort.Because)),
        .. advice.LastResort.Options.SelectMany(IEnumerable<Decision> (option) =>
        [
            ComparedTable.OptionUnanswered.Of(option.Treatment, string.Join(' ', option.Unanswered)),
            ComparedTable.OptionBecause.Of(option.Treatment, Listed(option.Because)),
        ]),
        .. advice.Verdicts.SelectMany(IEnumerable<Decision> (verdict) =>
        [
            ComparedTable.ConsideredUnanswered.Of(verdict.Treatment, string.Join(' ', verdict.Unanswered)),
            ComparedTable.ConsideredBecause.Of(verdict.Treatment, Listed(verdict.Because)),
        ]),
    ];

    private static IEnumerable<Decision> Waiting(Choice<WaitingFor, Presence> kind, Treatment treatment, IEnumerable<Finding> findings) =>
        findings.Select(finding => kind.Of(new WaitingFor(treatment, finding), Presence.Present));

    private static IEnumerable<Decision> Held(Choice<HeldBack, Presence> kind, Treatment treatment, IEnumerable<LocalAddition> by) =>
        by.Select(addition => kind.Of(new HeldBack(treatment, addition), Presence.Present));

    private static string Listed(IEnumerable<string> codes) => string.Join(' ', codes);

    private static string Listed(IEnumerable<Reason> because) =>
        string.Join("; ", because.Select(reason => $"{reason.Rule} ({string.Join(", ", reason.Facts.Select(fact => fact.Text))})"));
}
