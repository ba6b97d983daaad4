namespace RunnersKnee.Rules.WhatIf;

/// <content>The decisions of a run.</content>
internal static partial class Decisions
{
    /// <summary>
    /// The decisions of a run, in no particular order: those of the advice that it would give, but for what follows from others (the
    /// urgency from its reasons, the current step from the steps), and for criteria that are all open.
    /// </summary>
    internal static IEnumerable<Decision> Of(Conclusions conclusions)
    {
        foreach (var conclusion in conclusions.Values)
        {
            if (Of(conclusion) is { } decision)
                yield return decision;
            foreach (var one in Several(conclusion, conclusions))
                yield return one;
        }
    }

    private static Decision? Of(object conclusion) => conclusion switch
    {
        Assessed assessed => DecisionTable.Likelihood.Of(Whole.Advice, assessed.Likelihood),
        CauseFound cause => DecisionTable.Contributor.Of(cause.Finding, Presence.Present),
        Noted noted => DecisionTable.Note.Of(noted.Code, Presence.Present),
        ReasonToRefer reason => DecisionTable.Reason.Of(reason.Code, Presence.Present),
        CareFailed => DecisionTable.Reason.Of(ReferralCode.ConservativeCareFailed, Presence.Present),
        RunningJudged running => DecisionTable.Running.Of(Whole.Advice, running.Advice),
        PlanStanding plan => DecisionTable.Plan.Of(Whole.Advice, plan.Status),
        TreatmentStanding standing => DecisionTable.Treatment.Of(standing.Treatment, standing.Status),
        Warned warned => DecisionTable.Warning.Of(warned.Treatment, warned.Level),
        LastResortOpened => DecisionTable.LastResort.Of(Whole.Advice, Presence.Present),
        LastResortOffer offer => DecisionTable.Option.Of(offer.Treatment, offer.Standing),
        Judged judged => DecisionTable.Verdict.Of(judged.Treatment, judged.Verdict),
        _ => null,
    };

    /// <summary>What decides several things at once, or only of what the advice speaks of.</summary>
    private static IEnumerable<Decision> Several(object conclusion, Conclusions conclusions) => conclusion switch
    {
        CriteriaJudged judged =>
            FindingCatalogue.Criteria.Select(criterion =>
                DecisionTable.Criterion.Of(criterion.Finding, judged.StatusOf(criterion.Finding))),
        Progress progress =>
        [
            .. TreatmentCatalogue.Steps.Select(step => DecisionTable.Step.Of(step, progress[step])),
            .. TreatmentCatalogue.Steps
                .Where(step => progress[step] != PlanStepStatus.Failed)
                .Select(step => DecisionTable.Outstanding.Of(step, Presence.Present)),
        ],
        Contraindicated ruledOut => On(ruledOut.Treatment, ruledOut, RuledOutIn, conclusions),
        Cautioned cautioned => On(cautioned.Treatment, new CautionOn(cautioned.Treatment, cautioned.Code), CautionIn, conclusions),
        _ => [],
    };

    /// <summary>A precaution of a treatment, for each part of the advice that speaks of the treatment.</summary>
    private static IEnumerable<Decision> On<TPrecaution>(
        Treatment treatment, TPrecaution precaution, Func<object, Choice<TPrecaution, Presence>?> kindIn, Conclusions conclusions)
        where TPrecaution : notnull
    {
        foreach (var conclusion in conclusions.Values)
        {
            if (TreatmentOf(conclusion) == treatment && kindIn(conclusion) is { } kind)
                yield return kind.Of(precaution, Presence.Present);
        }
    }

    private static Treatment? TreatmentOf(object conclusion) => conclusion switch
    {
        TreatmentStanding standing => standing.Treatment,
        Warned warned => warned.Treatment,
        LastResortOffer offer => offer.Treatment,
        Judged judged => judged.Treatment,
        _ => null,
    };

    private static Choice<Contraindicated, Presence>? RuledOutIn(object conclusion) => conclusion switch
    {
        TreatmentStanding => DecisionTable.TreatmentRuledOut,
        Warned => DecisionTable.WarningRuledOut,
        Judged => DecisionTable.ConsideredRuledOut,
        _ => null,
    };

    private static Choice<CautionOn, Presence>? CautionIn(object conclusion) => conclusion switch
    {
        TreatmentStanding => DecisionTable.TreatmentCaution,
        Warned => DecisionTable.WarningCaution,
        LastResortOffer => DecisionTable.OptionCaution,
        Judged => DecisionTable.ConsideredCaution,
        _ => null,
    };
}
