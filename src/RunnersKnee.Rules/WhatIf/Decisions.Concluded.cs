namespace RunnersKnee.Rules.WhatIf;

/// <content>The decisions of a run: a row for each type of conclusion, or several where it decides several things.</content>
internal static partial class Decisions
{
    /// <summary>Conclusions by which the advice speaks of a treatment.</summary>
    private static readonly Dictionary<Type, Mention> Mentions = new()
    {
        [typeof(TreatmentStanding)] =
            new(standing => ((TreatmentStanding)standing).Treatment, DecisionTable.TreatmentRuledOut, DecisionTable.TreatmentCaution),
        [typeof(Warned)] = new(warned => ((Warned)warned).Treatment, DecisionTable.WarningRuledOut, DecisionTable.WarningCaution),
        [typeof(LastResortOffer)] = new(offer => ((LastResortOffer)offer).Treatment, null, DecisionTable.OptionCaution),
        [typeof(Judged)] = new(judged => ((Judged)judged).Treatment, DecisionTable.ConsideredRuledOut, DecisionTable.ConsideredCaution),
    };

    private static readonly ILookup<Type, Row> Rows = new[]
    {
        One(DecisionTable.Likelihood, (Assessed assessed) => (Whole.Advice, assessed.Likelihood)),
        Several(
            DecisionTable.Criterion,
            (CriteriaJudged judged) => FindingCatalogue.Criteria.Select(row => (row.Finding, judged.StatusOf(row.Finding)))),
        One(DecisionTable.Contributor, (CauseFound cause) => (cause.Finding, Presence.Present)),
        One(DecisionTable.Note, (Noted noted) => (noted.Code, Presence.Present)),
        One(DecisionTable.Reason, (ReasonToRefer reason) => (reason.Code, Presence.Present)),
        One(DecisionTable.Reason, (CareFailed _) => (ReferralCode.ConservativeCareFailed, Presence.Present)),
        One(DecisionTable.Running, (RunningJudged running) => (Whole.Advice, running.Advice)),
        One(DecisionTable.Plan, (PlanStanding plan) => (Whole.Advice, plan.Status)),
        Several(DecisionTable.Step, (Progress progress) => TreatmentCatalogue.Steps.Select(step => (step, progress[step]))),
        Several(
            DecisionTable.Outstanding,
            (Progress progress) => TreatmentCatalogue.Steps
                .Where(step => progress[step] != PlanStepStatus.Failed)
                .Select(step => (step, Presence.Present))),
        One(DecisionTable.Treatment, (TreatmentStanding standing) => (standing.Treatment, standing.Status)),
        One(DecisionTable.Warning, (Warned warned) => (warned.Treatment, warned.Level)),
        One(DecisionTable.LastResort, (LastResortOpened _) => (Whole.Advice, Presence.Present)),
        One(DecisionTable.Option, (LastResortOffer offer) => (offer.Treatment, offer.Standing)),
        One(DecisionTable.Verdict, (Judged judged) => (judged.Treatment, judged.Verdict)),
        EachMention(mention => mention.RuledOut, (Contraindicated ruledOut) => (ruledOut.Treatment, ruledOut)),
        EachMention(
            mention => mention.Caution,
            (Cautioned cautioned) => (cautioned.Treatment, new CautionOn(cautioned.Treatment, cautioned.Code))),
    }.ToLookup(row => row.Conclusion);

    /// <summary>
    /// The decisions of a run, in no particular order: those of the advice that it would give, but for what follows from others (the
    /// urgency from its reasons, the current step from the steps), and for criteria that are all open.
    /// </summary>
    internal static IReadOnlyCollection<Decision> Of(IReadOnlyList<object> conclusions)
    {
        var decisions = new List<Decision>();
        foreach (var conclusion in conclusions)
        {
            foreach (var row in Rows[conclusion.GetType()])
                row.Decide(conclusion, conclusions, decisions);
        }

        return decisions;
    }

    /// <summary>The areas in which a conclusion of a type decides something.</summary>
    internal static IEnumerable<AdviceArea> AreasOf(Type conclusion) => Rows[conclusion].SelectMany(row => row.Areas);

    private static Row One<TConclusion, TSubject, TValue>(Choice<TSubject, TValue> kind, Func<TConclusion, (TSubject, TValue)> decided)
        where TConclusion : class
        where TSubject : notnull
        where TValue : struct, Enum =>
        new(typeof(TConclusion), [kind.Area], (conclusion, _, decisions) =>
        {
            var (subject, value) = decided((TConclusion)conclusion);
            decisions.Add(kind.Of(subject, value));
        });

    private static Row Several<TConclusion, TSubject, TValue>(
        Choice<TSubject, TValue> kind, Func<TConclusion, IEnumerable<(TSubject Subject, TValue Value)>> decided)
        where TConclusion : class
        where TSubject : notnull
        where TValue : struct, Enum =>
        new(typeof(TConclusion), [kind.Area], (conclusion, _, decisions) =>
            decisions.AddRange(decided((TConclusion)conclusion).Select(each => kind.Of(each.Subject, each.Value))));

    /// <summary>A precaution of a treatment is decided wherever the advice speaks of the treatment.</summary>
    private static Row EachMention<TConclusion, TPrecaution>(
        Func<Mention, Choice<TPrecaution, Presence>?> kindIn, Func<TConclusion, (Treatment, TPrecaution)> precaution)
        where TConclusion : class
        where TPrecaution : notnull =>
        new(
            typeof(TConclusion),
            [.. Mentions.Values.Select(kindIn).OfType<DecisionKind>().Select(kind => kind.Area)],
            (conclusion, all, decisions) =>
            {
                var (treatment, subject) = precaution((TConclusion)conclusion);
                foreach (var other in all)
                {
                    if (Mentions.TryGetValue(other.GetType(), out var mention)
                        && mention.TreatmentOf(other) == treatment
                        && kindIn(mention) is { } kind)
                        decisions.Add(kind.Of(subject, Presence.Present));
                }
            });

    /// <summary>What conclusions of one type decide: in which areas, and what a conclusion adds among all of them.</summary>
    private sealed record Row(
        Type Conclusion, IReadOnlyCollection<AdviceArea> Areas, Action<object, IReadOnlyList<object>, List<Decision>> Decide);

    /// <summary>Of which treatment a conclusion speaks, and the kinds of decisions that tell its precautions there.</summary>
    private sealed record Mention(
        Func<object, Treatment> TreatmentOf, Choice<Contraindicated, Presence>? RuledOut, Choice<CautionOn, Presence> Caution);
}
