namespace RunnersKnee.Rules.Decisions;

/// <summary>
/// The decisions of a run: a row for each type of conclusion, or several where it decides several things. A search looks at those of a
/// hundred runs, and words none.
/// </summary>
internal static class ConcludedDecisions
{
    /// <summary>Where an advice speaks of treatments.</summary>
    private static readonly AdviceArea[] OfTreatments = [AdviceArea.Plan, AdviceArea.Warnings, AdviceArea.LastResort, AdviceArea.Verdicts];

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
        EachMention(conditions => conditions.RuledOut, (Contraindicated ruledOut) => (ruledOut.Treatment, ruledOut)),
        EachMention(
            conditions => conditions.Caution,
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
        Func<TreatmentConditions, Choice<TPrecaution, Presence>> kindIn, Func<TConclusion, (Treatment, TPrecaution)> precaution)
        where TConclusion : class
        where TPrecaution : notnull =>
        new(typeof(TConclusion), OfTreatments, (conclusion, all, decisions) =>
        {
            var (treatment, subject) = precaution((TConclusion)conclusion);
            foreach (var other in all)
            {
                if (MentionIn(other) is var (mentioned, conditions) && mentioned == treatment)
                    decisions.Add(kindIn(conditions).Of(subject, Presence.Present));
            }
        });

    /// <summary>The treatment that an advice speaks of by a conclusion, if any.</summary>
    private static (Treatment Treatment, TreatmentConditions Conditions)? MentionIn(object conclusion) => conclusion switch
    {
        TreatmentStanding standing => (standing.Treatment, DecisionTable.Treatment.Conditions),
        Warned warned => (warned.Treatment, DecisionTable.Warning.Conditions),
        LastResortOffer offer => (offer.Treatment, DecisionTable.Option.Conditions),
        Judged judged => (judged.Treatment, DecisionTable.Verdict.Conditions),
        _ => null,
    };

    /// <summary>What conclusions of one type decide: in which areas, and what a conclusion adds among all of them.</summary>
    private sealed record Row(
        Type Conclusion, IReadOnlyCollection<AdviceArea> Areas, Action<object, IReadOnlyList<object>, List<Decision>> Decide);
}
