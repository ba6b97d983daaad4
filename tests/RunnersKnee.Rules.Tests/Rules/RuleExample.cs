using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Tests;

/// <summary>A rule, a case in which it fires, and one in which it just does not.</summary>
internal sealed record RuleExample(string Rule, KneeCase Fires, KneeCase JustNot)
{
    internal bool AdditionsWhenFiring { get; private init; }

    /// <summary>What local rules said where the rule fires; where it just does not fire they said nothing.</summary>
    internal IReadOnlyList<LocalFact> LocalFacts { get; private init; } = [];

    /// <summary>A rule that fires only on what local rules add.</summary>
    internal static RuleExample OfLocal(string rule, KneeCase @case, LocalFact added) => OfLocal(rule, @case, added, @case);

    /// <summary>A rule that fires only on what local rules add, and not even then in another case.</summary>
    internal static RuleExample OfLocal(string rule, KneeCase fires, LocalFact added, KneeCase justNot) =>
        new(rule, fires, justNot) { LocalFacts = [added] };

    /// <summary>A rule that fires only when the host asks for guideline additions.</summary>
    internal static RuleExample OfAddition(string rule, KneeCase @case) => new(rule, @case, @case) { AdditionsWhenFiring = true };
}
