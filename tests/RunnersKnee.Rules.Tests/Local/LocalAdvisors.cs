using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Tests.Local;

/// <summary>Advisors with local rules.</summary>
internal static class LocalAdvisors
{
    internal static IRunnersKneeAdvisor With<T>()
        where T : Rule, new() => new RunnersKneeAdvisor(new RunnersKneeOptions().AddRule<T>());

    internal static IRunnersKneeAdvisor With<T1, T2>()
        where T1 : Rule, new()
        where T2 : Rule, new() => new RunnersKneeAdvisor(new RunnersKneeOptions().AddRule<T1>().AddRule<T2>());

    /// <summary>An advisor whose local rules are given as instances, so that a test can make them up as it goes.</summary>
    internal static IRunnersKneeAdvisor With(bool guidelineAdditions, params IEnumerable<Rule> rules) =>
        With(new RunnersKneeOptions { GuidelineAdditions = guidelineAdditions }, rules);

    internal static IRunnersKneeAdvisor With(RunnersKneeOptions options, params IEnumerable<Rule> rules) =>
        new RunnersKneeAdvisor(rules.Aggregate(options, (with, rule) => with.AddRule(rule)));
}
