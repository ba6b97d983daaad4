using NRules.Fluent.Dsl;

namespace RunnersKnee.Sample.Tests;

public sealed class ExampleTests
{
    [Fact]
    public async Task Without_arguments_the_advice_for_a_built_in_case_is_shown_as_plain_text()
    {
        var result = await HostProcess.RunAsync();

        result.ExitCode.Should().Be(0);
        result.Error.Should().BeEmpty();
        result.Output.Should().ContainAll(
            "This is likely to be runner's knee.",
            "None of your answers is a warning sign",
            "What to do now - Step 1: Stop the pain and swelling",
            "What not to do",
            "The evidence",
            "It is not a diagnosis");
        result.Output.Should().NotContain("\u001b").And.NotContain("│").And.NotContain("\r");
        result.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Should().HaveCountLessThanOrEqualTo(450);
        result.Output.Split('\n').Take(24).Should().Contain("More below.");
        result.Output.Split('\n').Should().OnlyContain(line => line.Length <= Screen.PlainWidth && !line.EndsWith(' '));
    }

    [Fact]
    public async Task Why_names_statements_rules_facts_and_references()
    {
        var result = await HostProcess.RunAsync("--why");

        result.ExitCode.Should().Be(0);
        result.Output
            .Should().ContainAll(
                "Protocol: RK-20", "Rule plan.treatment.iceWithCompression", "kneecapPain=yes", "Reference: ", "Knowledge 1.");
    }

    [Fact]
    public async Task The_width_of_plain_text_does_not_depend_on_where_it_runs()
    {
        using var folder = new Folder();

        var narrow = await HostProcess.RunInShellAsync(folder.Path, "$HOST", ("COLUMNS", "40"), ("TERM", "xterm-256color"));
        var wide = await HostProcess.RunInShellAsync(folder.Path, "$HOST", ("COLUMNS", "200"), ("TERM", "dumb"));

        narrow.Output.Should().Be(wide.Output).And.NotBeEmpty();
    }
}
