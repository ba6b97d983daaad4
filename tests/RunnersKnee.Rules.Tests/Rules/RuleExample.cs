namespace RunnersKnee.Rules.Tests;

/// <summary>A rule, a case in which it fires, and one in which it just does not.</summary>
internal sealed record RuleExample(string Rule, KneeCase Fires, KneeCase JustNot)
{
    internal bool AdditionsWhenFiring { get; private init; }

    /// <summary>A rule that fires only when the host asks for guideline additions.</summary>
    internal static RuleExample OfAddition(string rule, KneeCase @case) => new(rule, @case, @case) { AdditionsWhenFiring = true };
}
