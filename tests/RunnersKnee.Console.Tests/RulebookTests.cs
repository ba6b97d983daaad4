using System.Text.Json;

namespace RunnersKnee.Sample.Tests;

public sealed class RulebookTests
{
    [Fact]
    public async Task Every_rule_is_shown_with_its_statements_and_what_it_says_and_leads_to()
    {
        var result = await HostProcess.RunAsync("rules");

        result.ExitCode.Should().Be(0);
        result.Error.Should().BeEmpty();
        var words = string.Join(' ', result.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        words.Should().ContainAll(new RunnersKneeAdvisor().Rules.Select(rule =>
            $"- {rule.Name} {Statements(rule)}{rule.Description} Leads to: {rule.LeadsTo}"));
    }

    [Fact]
    public async Task Json_lists_the_same_rules()
    {
        var result = await HostProcess.RunAsync("rules", "--json");

        result.ExitCode.Should().Be(0);
        using var document = JsonDocument.Parse(result.Output);
        document.RootElement.EnumerateArray().Select(rule => new
        {
            Name = rule.GetProperty("name").GetString(),
            Description = rule.GetProperty("description").GetString(),
            Statements = rule.GetProperty("statements").EnumerateArray().Select(statement => statement.GetString()),
            LeadsTo = rule.GetProperty("leadsTo").GetString(),
        }).Should().BeEquivalentTo(
            new RunnersKneeAdvisor().Rules.Select(rule => new { rule.Name, rule.Description, rule.Statements, rule.LeadsTo }),
            options => options.WithStrictOrdering());
    }

    [Fact]
    public async Task The_schemas_are_the_librarys()
    {
        (await HostProcess.RunAsync("schema", "case")).Should().Be(new HostResult(0, JsonSchemas.Case + "\n", string.Empty));
        (await HostProcess.RunAsync("schema", "advice")).Should().Be(new HostResult(0, JsonSchemas.Advice + "\n", string.Empty));
    }

    private static string Statements(RuleInfo rule) =>
        rule.Statements.Count > 0 ? $"[{string.Join(", ", rule.Statements)}] " : string.Empty;
}
