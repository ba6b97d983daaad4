using System.Text.Json;

namespace RunnersKnee.Sample.Tests;

public sealed class RulebookTests
{
    [Fact]
    public async Task Every_rule_is_shown_with_statements_and_description()
    {
        var result = await HostProcess.RunAsync("rules");

        result.ExitCode.Should().Be(0);
        result.Error.Should().BeEmpty();
        result.Output.Should().ContainAll(new RunnersKneeAdvisor().Rules.Select(rule => $"- {rule.Name}"));
        result.Output.Should().Contain("- plan.treatment.iceWithCompression [RK-20]");
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
        }).Should().BeEquivalentTo(new RunnersKneeAdvisor().Rules, options => options.WithStrictOrdering());
    }

    [Fact]
    public async Task Markdown_is_the_page_of_the_rulebook() =>
        (await HostProcess.RunAsync("rules", "--markdown"))
            .Should().Be(new HostResult(0, RulebookMarkdown.Of(new RunnersKneeAdvisor()), string.Empty));

    [Fact]
    public async Task Json_and_markdown_exclude_each_other()
    {
        var result = await HostProcess.RunAsync("rules", "--json", "--markdown");

        result.ExitCode.Should().Be(2);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain("Choose one");
    }

    [Fact]
    public async Task The_schemas_are_the_librarys()
    {
        (await HostProcess.RunAsync("schema", "case")).Should().Be(new HostResult(0, JsonSchemas.Case + "\n", string.Empty));
        (await HostProcess.RunAsync("schema", "advice")).Should().Be(new HostResult(0, JsonSchemas.Advice + "\n", string.Empty));
    }
}
