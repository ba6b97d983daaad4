using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Tests;

/// <summary>A rule, a case in which it fires, and one in which it just does not.</summary>
internal sealed record RuleExample(string Rule, KneeCase Fires, KneeCase JustNot)
{
    internal bool AdditionsWhenFiring { get; private init; }

    /// <summary>What the host's own rules said where the rule fires; where it just does not fire they said nothing.</summary>
    internal IReadOnlyList<HostWord> HostWords { get; private init; } = [];

    /// <summary>A rule that fires only on the word of the host's own rules.</summary>
    internal static RuleExample OfHost(string rule, KneeCase @case, HostWord word) => OfHost(rule, @case, word, @case);

    /// <summary>A rule that fires only on the word of the host's own rules, and not even then in another case.</summary>
    internal static RuleExample OfHost(string rule, KneeCase fires, HostWord word, KneeCase justNot) => new(rule, fires, justNot) { HostWords = [word] };

    /// <summary>A rule that fires only when the host asks for guideline additions.</summary>
    internal static RuleExample OfAddition(string rule, KneeCase @case) => new(rule, @case, @case) { AdditionsWhenFiring = true };
}
