namespace RunnersKnee.Sample.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("advize", "Unknown command 'advize'. Did you mean 'advise'?")]
    [InlineData("ADVISE", "Unknown command 'ADVISE'. Did you mean 'advise'?")]
    [InlineData("--halp", "Unknown option '--halp'. Did you mean '--help'?")]
    [InlineData("advise", "'FILE'")]
    [InlineData("advise --jsn", "Unknown option '--jsn'. Did you mean '--json'?")]
    [InlineData("advise - --jsn", "Unknown option '--jsn'. Did you mean '--json'?")]
    [InlineData("advise - more", "Unexpected argument 'more'")]
    [InlineData("check -", "'TREATMENT'")]
    [InlineData("check - nsaidz", "Unknown treatment 'nsaidz'. Did you mean 'nsaid'?")]
    [InlineData("check - ibuprofin", "Unknown treatment 'ibuprofin'. Did you mean 'ibuprofen'?")]
    [InlineData("check - prayer", "Unknown treatment 'prayer'. The command 'schema advice' lists all codes.")]
    [InlineData("check - nsaid -x", "Unknown option '-x'.")]
    [InlineData("advise -- -dash.json --json", "'--json' stands after --, where nothing is an option. Put it before --.")]
    [InlineData("check -- -dash.json nsaid --json", "'--json' stands after --, where nothing is an option. Put it before --.")]
    [InlineData("check -- -dash.json --why nsaid", "'--why' stands after --")]
    [InlineData("explain -- -dash.json --json nsaid", "'--json' stands after --")]
    [InlineData("explain -- -dash.json -x", "Unknown code '-x'.")]
    [InlineData("check -- -dash.json -x", "Unknown treatment '-x'.")]
    [InlineData("follow -- -dash.json later.json --guideline", "'--guideline' stands after --")]
    [InlineData("batch -- -dash.json --output=new", "'--output=new' stands after --")]
    [InlineData("schema -- --json", "Unknown document '--json'.")]
    [InlineData("advise -- -dash.json more", "Unexpected argument 'more'")]
    [InlineData("batch", "'IN'")]
    [InlineData("batch - --output", "--output")]
    [InlineData("batch - --breif", "Unknown option '--breif'. Did you mean '--brief'?")]
    [InlineData("batch - --questions 0", "--questions takes a whole number from 1, not '0'. Did you mean --questions 1?")]
    [InlineData(
        "batch - --questions 99999999999",
        "--questions takes a whole number from 1, not '99999999999'. Did you mean --questions 2147483647?")]
    [InlineData("batch - --questions 000", "--questions takes a whole number from 1, not '000'. Did you mean --questions 1?")]
    [InlineData("batch - --questions -3", "--questions takes a whole number from 1, not '-3'.")]
    [InlineData("batch - --questions", "--questions")]
    [InlineData("explain -", "'CODE'")]
    [InlineData("explain - tumeric", "Unknown code 'tumeric'. Did you mean 'turmeric'?")]
    [InlineData("explain - paracetamol", "Paracetamol: not part of this protocol.")]
    [InlineData("explain - footOrthotic", "Unknown code 'footOrthotic'. Did you mean 'footOrthotics'?")]
    [InlineData("follow -", "'LATER'")]
    [InlineData("follow - -", "Standard input can be read only once.")]
    [InlineData("interview now", "Unexpected argument 'now'")]
    [InlineData("rules --jso", "Unknown option '--jso'. Did you mean '--json'?")]
    [InlineData("schema", "'DOCUMENT'")]
    [InlineData("schema cases", "Unknown document 'cases'. Did you mean 'case'?")]
    public void A_fault_of_usage_is_told_with_the_nearest_choice(string commandLine, string words)
    {
        var refuse = () => UsageFaults.ThrowIfAny(CommandLine.Create().Parse(commandLine.Split(' ')));

        refuse.Should().Throw<HostFaultException>().Which.Lines
            .Should().Contain(line => line.Contains(words)).And.Contain(line => line.Contains("--help"));
    }

    [Theory]
    [InlineData("advise -- -dash.json")]
    [InlineData("advise --json -- -dash.json")]
    [InlineData("check --json -- -dash.json nsaid")]
    [InlineData("check -dash.json nsaid", "Unknown option '-dash.json'")]
    public void What_follows_two_dashes_names_a_file_that_begins_with_one(string commandLine, string? words = null)
    {
        var take = () => UsageFaults.ThrowIfAny(CommandLine.Create().Parse(commandLine.Split(' ')));

        if (words is null)
            take.Should().NotThrow();
        else
            take.Should().Throw<HostFaultException>().WithMessage($"*{words}*");
    }

    [Fact]
    public async Task A_file_may_have_the_name_of_an_option()
    {
        using var folder = new Folder();
        folder.File("--json", Cases.Runner);

        (await HostProcess.RunInShellAsync(folder.Path, "$HOST advise -- --json")).Output.Should().StartWith("Advice on the case 'runner'");
    }

    [Theory]
    [InlineData("--help", true)]
    [InlineData("advise --help", false)]
    [InlineData("interview -h", false)]
    public async Task What_the_exit_codes_mean_stands_in_the_help_of_the_whole_alone(string commandLine, bool stands)
    {
        var help = (await HostProcess.RunAsync(commandLine.Split(' '))).Output;

        help.Should().Contain("Usage:");
        help.Contains("Exit codes:", StringComparison.Ordinal).Should().Be(stands);
    }

    [Fact]
    public async Task A_fault_of_usage_exits_2() =>
        (await HostProcess.RunAsync("check", "-", "nsaidz", "icee"))
            .ShouldBeRefused("'nsaidz'. Did you mean 'nsaid'?", "'icee'", "check --help");

    [Theory]
    [InlineData("check", "CORTISONE shot", "\"treatment\":\"cortisoneInjection\"")]
    [InlineData("check", "Nsaid", "\"treatment\":\"nsaid\"")]
    [InlineData("explain", "slr", "\"code\":\"straightLegRaise\"")]
    [InlineData("explain", "possibleFracture", "\"code\":\"possibleFracture\"")]
    public async Task A_treatment_is_named_by_its_code_or_an_everyday_name(string command, string name, string expected)
    {
        var result = await HostProcess.RunWithInputAsync("{}", command, "-", name, "--json");

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain(expected);
    }

    [Fact]
    public async Task What_is_echoed_cannot_steer_the_terminal() =>
        (await HostProcess.RunAsync("\u001b[2J")).ShouldBeRefused("""'\u001b[2J'""");

    [Theory]
    [InlineData("--help")]
    [InlineData("advise --help")]
    [InlineData("--version")]
    public async Task Help_goes_to_standard_output(string commandLine)
    {
        var result = await HostProcess.RunAsync(commandLine.Split(' '));

        result.ExitCode.Should().Be(0);
        result.Output.Should().NotBeEmpty();
        result.Error.Should().BeEmpty();
    }
}
