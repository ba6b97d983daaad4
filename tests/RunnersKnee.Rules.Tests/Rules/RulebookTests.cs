using System.Text.RegularExpressions;
using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests;

public partial class RulebookTests
{
    private static readonly string[] OtherTags = ["safety", "guideline"];

    [Fact]
    public void Lists_every_rule_of_the_assembly() =>
        Rulebook.Rules().Select(rule => rule.GetType()).Distinct()
            .Should().BeEquivalentTo(
                typeof(Rulebook).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract));

    [Fact]
    public void Gives_each_rule_a_name_of_its_own() =>
        RuleProbe.Definitions.Select(rule => rule.Name).Should().OnlyHaveUniqueItems().And.OnlyContain(name => NamePattern().IsMatch(name));

    [Fact]
    public void Describes_each_rule_in_a_sentence() =>
        RuleProbe.Definitions.Should().OnlyContain(rule => rule.Description.Length > 20 && rule.Description.EndsWith('.'));

    [Fact]
    public void Says_of_each_rule_what_it_rests_on() =>
        RuleProbe.Definitions.Should().OnlyContain(rule =>
            rule.Tags.Any() && rule.Tags.All(tag => StatementPattern().IsMatch(tag) || OtherTags.Contains(tag)));

    [Fact]
    public void Gives_each_rule_a_stage() =>
        RuleProbe.Definitions.Should().OnlyContain(rule => rule.Priority >= Stage.Questions && rule.Priority <= Stage.RedFlags);

    [Fact]
    public void Seals_every_rule() =>
        Rulebook.Rules().Should().OnlyContain(rule => rule.GetType().IsSealed);

    [Fact]
    public void Carries_every_statement_of_the_source()
    {
        var carried = RuleProbe.Definitions.SelectMany(rule => rule.Tags)
            .Concat(TreatmentCatalogue.All.SelectMany(treatment => treatment.Statements))
            .Concat(FindingCatalogue.All.SelectMany(finding => finding.Statements));

        carried.Should().Contain(Enumerable.Range(1, 42).Select(number => $"RK-{number:00}").Append("POLICY-1"));
    }

    [GeneratedRegex("^[a-z][a-zA-Z0-9]*(\\.[a-z][a-zA-Z0-9]*)+$")]
    private static partial Regex NamePattern();

    [GeneratedRegex("^(RK-\\d\\d|POLICY-1)$")]
    private static partial Regex StatementPattern();
}
