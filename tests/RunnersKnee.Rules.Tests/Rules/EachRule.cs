using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Tests;

public class EachRule
{
    public static TheoryData<string> Names => [.. RuleProbe.Definitions.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Fires_in_its_examples(string rule)
    {
        var examples = RuleExamples.All.Where(example => example.Rule == rule).ToList();

        examples.Should().NotBeEmpty("every rule is shown to fire and just not to");
        examples.Should().OnlyContain(
            example => RuleProbe.Fired(example.Fires, example.AdditionsWhenFiring, example.LocalFacts).Contains(rule));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Does_not_fire_where_it_just_does_not_hold(string rule) =>
        RuleExamples.All.Where(example => example.Rule == rule)
            .Should().NotContain(example => RuleProbe.Fired(example.JustNot, false, new LocalFact[0]).Contains(rule));

    [Fact]
    public void Has_examples_of_no_other_rule() =>
        RuleExamples.All.Select(example => example.Rule).Distinct(StringComparer.Ordinal)
            .Should().BeEquivalentTo(RuleProbe.Definitions.Select(rule => rule.Name));
}
