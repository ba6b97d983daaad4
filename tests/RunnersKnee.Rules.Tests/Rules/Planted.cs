using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests;

/// <summary>The rules of the protocol with one left out, one replaced or others beside them.</summary>
internal static class Planted
{
    /// <summary>What the name of a rule that the tests plant begins with. No rule of the protocol begins with it.</summary>
    internal const string Prefix = "planted.";

    internal static IReadOnlyList<Rule> Without(string rule)
    {
        var left = PlaceOf(rule);
        return [.. Rulebook.Rules().Where((_, place) => place != left)];
    }

    /// <summary>A rule of the protocol's own, made of another row, keeps its name; any other is planted.</summary>
    internal static IReadOnlyList<Rule> InPlaceOf(string rule, Rule other)
    {
        var replaced = PlaceOf(rule);
        return [.. Rulebook.Rules().Select((original, place) => place == replaced ? NamedApart(other) : original)];
    }

    internal static IReadOnlyList<Rule> Beside(params IEnumerable<Rule> others) =>
        [.. Rulebook.Rules(), .. others.Select(NamedApart)];

    private static int PlaceOf(string rule) => RuleProbe.Definitions.Index().Single(indexed => indexed.Item.Name == rule).Index;

    private static Rule NamedApart(Rule rule)
    {
        var isOfTheProtocol = rule.GetType().Assembly == typeof(Rulebook).Assembly;
        if (!isOfTheProtocol)
            RuleDefinitions.Of([rule]).Single().Name.Should().StartWith(Prefix);
        return rule;
    }
}
