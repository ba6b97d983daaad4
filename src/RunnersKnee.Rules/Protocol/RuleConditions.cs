using System.Linq.Expressions;
using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

/// <summary>Conditions that many rules share.</summary>
internal static class RuleConditions
{
    /// <summary>The key of the one group. Compiled ahead of time, NRules groups by references alone.</summary>
    private const string One = "";

    /// <summary>Matches once where there is at least one such fact, and binds them all: what an explanation has to show.</summary>
    /// <remarks>One group of all facts: NRules makes no group of none, where a collection of none would have to be told apart.</remarks>
    internal static ILeftHandSideExpression AtLeastOne<TFact>(
        this ILeftHandSideExpression when,
        Expression<Func<IEnumerable<TFact>>> alias,
        params Expression<Func<TFact, bool>>[] conditions)
        where TFact : class => when.Query(alias, query => query.Match(conditions).GroupBy(_ => One));
}
