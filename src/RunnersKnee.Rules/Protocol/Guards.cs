using System.Linq.Expressions;
using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

/// <summary>
/// Conditions behind a guard: a wider one that is the same for many rules. No answer rests on a guard, as it holds wherever the condition
/// does; it is there for speed alone. NRules tests it once for all of these rules: what does not pass it costs none of them anything, and
/// where <c>Exists</c> asks for it first, nor does a case in which nothing passes it.
/// </summary>
internal static class Guards
{
    /// <summary>Matches a warning sign.</summary>
    internal static ILeftHandSideExpression MatchSign(
        this ILeftHandSideExpression when, Expression<Func<Yes>> alias, Expression<Func<Yes, bool>> condition) =>
        when.MatchBehind(alias, yes => yes.IsWarningSign(), condition);

    /// <summary>Matches an answer that counts together with a warning sign.</summary>
    internal static ILeftHandSideExpression MatchBesideSign(
        this ILeftHandSideExpression when, Expression<Func<Yes>> alias, Expression<Func<Yes, bool>> condition) =>
        when.Match(alias, yes => yes.CountsBesideSign(), condition);

    /// <summary>Matches an age that may be a reason to see a clinician by itself, or together with a sign.</summary>
    internal static ILeftHandSideExpression MatchYouth(
        this ILeftHandSideExpression when, Expression<Func<AgeTold>> alias, Expression<Func<AgeTold, bool>> condition) =>
        when.MatchBehind(alias, age => age.Years < 25, condition);

    /// <summary>Matches an examination or images that found otherwise.</summary>
    internal static ILeftHandSideExpression MatchFoundOtherwise(
        this ILeftHandSideExpression when, Expression<Func<No>> alias, Expression<Func<No, bool>> condition) =>
        when.MatchBehind(alias, no => no.Finding == Finding.ExamConsistent || no.Finding == Finding.ImagingNormal, condition);

    /// <summary>Matches what came of a treatment.</summary>
    internal static ILeftHandSideExpression MatchOutcome(
        this ILeftHandSideExpression when,
        Expression<Func<OutcomeTold>> alias,
        params Expression<Func<OutcomeTold, bool>>[] conditions) => when.Exists<OutcomeTold>().Match(alias, conditions);

    /// <summary>Matches a finding of the precaution table.</summary>
    internal static ILeftHandSideExpression MatchPrecaution(
        this ILeftHandSideExpression when, Expression<Func<Yes>> alias, Expression<Func<Yes, bool>> condition) =>
        when.MatchBehind(alias, yes => yes.IsPrecaution(), condition);

    /// <summary>Matches an age of the precaution table.</summary>
    internal static ILeftHandSideExpression MatchAgeOfCare(
        this ILeftHandSideExpression when, Expression<Func<AgeTold>> alias, Expression<Func<AgeTold, bool>> condition) =>
        when.MatchBehind(alias, age => age.CallsForCare(), condition);

    /// <summary>Matches the answer to what a treatment is for, or waits for.</summary>
    internal static ILeftHandSideExpression MatchDecider<TAnswer>(
        this ILeftHandSideExpression when, Expression<Func<TAnswer>> alias, Expression<Func<TAnswer, bool>> condition)
        where TAnswer : Answered => when.Match(alias, answer => answer.DecidesOnTreatment(), condition);

    /// <summary>Holds while what a treatment is for, or waits for, is open.</summary>
    internal static ILeftHandSideExpression NotDecided(this ILeftHandSideExpression when, Expression<Func<Answered, bool>> condition) =>
        when.Not<Answered>(answer => answer.DecidesOnTreatment(), condition);

    private static ILeftHandSideExpression MatchBehind<TFact>(
        this ILeftHandSideExpression when,
        Expression<Func<TFact>> alias,
        Expression<Func<TFact, bool>> guard,
        Expression<Func<TFact, bool>> condition)
        where TFact : class => when.Exists(guard).Match(alias, guard, condition);
}
