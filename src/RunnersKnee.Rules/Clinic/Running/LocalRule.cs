using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules;

/// <summary>A rule that the host has added: its type's name, and how to come by it.</summary>
internal sealed record LocalRule(string FullName, Func<Rule> Create);
