using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules;

/// <summary>A rule that the host has added: its type's name, and how to make it.</summary>
internal sealed record LocalRuleType(string FullName, Func<Rule> Create);
