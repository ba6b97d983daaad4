namespace RunnersKnee.Sample.Tests;

public sealed class AdviseTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Json_is_the_librarys_and_a_line_end()
    {
        var result = await HostProcess.RunAsync("advise", _folder.File("case.json", Cases.Runner), "--json");

        result.ExitCode.Should().Be(0);
        result.Error.Should().BeEmpty();
        result.Output
            .Should().Be(
                AdviceJson.Write(new RunnersKneeAdvisor().Advise(CaseJson.Read(Cases.Runner), new AdviceRequest { Questions = 5 })) + "\n");
        result.Output.Should().Contain("\"nextQuestions\":[{").And.Contain("\"complete\":false");
    }

    [Fact]
    public async Task What_to_find_out_next_is_shown_where_all_is()
    {
        var result = await HostProcess.RunWithInputAsync(Cases.Runner, "advise", "-", "--full");

        result.Output.Should().Contain("What to find out next").And.Contain("- Is this knee hot, swollen and very painful");
    }

    [Fact]
    public async Task A_dash_reads_standard_input_and_a_byte_order_mark_is_passed_over()
    {
        var file = await HostProcess.RunAsync("advise", _folder.File("case.json", Cases.Runner));
        var piped = await HostProcess.RunWithInputAsync("\uFEFF" + Cases.Runner, "advise", "-");

        piped.Should().Be(file);
        piped.Output.Should().Contain("Advice on the case 'runner'");
    }

    [Fact]
    public async Task Guideline_turns_the_additions_on()
    {
        var result = await HostProcess.RunWithInputAsync(Cases.Runner, "advise", "-", "--guideline");

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain("Kneecap taping by a physiotherapist").And.Contain("with additions from published guidance");
    }

    [Fact]
    public async Task An_emergency_comes_first_and_nothing_is_recommended()
    {
        var result = await HostProcess.RunWithInputAsync(Cases.Emergency, "advise", "-");

        result.ExitCode.Should().Be(0);
        result.Lines[1].Should().Be(">> Call your emergency number now.");
        result.Output.Should().Contain("This comes before anything else.").And.NotContain("What to do now");
    }

    [Fact]
    public async Task What_comes_from_the_case_cannot_steer_the_terminal()
    {
        var result = await HostProcess.RunWithInputAsync("""{"id":"\u001b[31m[red]\u202ex"}""", "advise", "-");

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain("""'\u001b[31m[red]\u202ex'""").And.NotContain("\u001b").And.NotContain("\u202e");
    }

    [Fact]
    public async Task A_sheet_to_print_is_written_beside_the_advice()
    {
        var result =
            await HostProcess.RunAsync("advise", _folder.File("case.json", Cases.Runner), "--html", _folder.File("sheet.html", "older"));

        result.ExitCode.Should().Be(0);
        result.Output.Should().StartWith("Advice on the case 'runner'");
        var told = CaseJson.Read(Cases.Runner);
        File.ReadAllText(_folder.At("sheet.html")).Should().Be(
            new RunnersKneeAdvisor().Advise(told, new AdviceRequest { Questions = 5 }).ToHtml(new PrintOptions { Case = told }));
    }

    [Fact]
    public async Task A_sheet_that_cannot_be_written_is_told_before_anything_is_read()
    {
        var result = await HostProcess.RunAsync("advise", _folder.At("none.json"), "--html", _folder.At("none/sheet.html"));

        result.ShouldBeRefused("sheet.html: there is no such directory");
        result.Error.Should().NotContain("none.json");
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("null", "$")]
    [InlineData("[]", "$")]
    [InlineData("""{"age":34""", "$")]
    [InlineData("""{"age":34,}""", "$")]
    [InlineData("""{"age":"34"}""", "$.age")]
    [InlineData("""{"age":null}""", "$.age")]
    [InlineData("""{"age":34,"age":35}""", "$.age")]
    [InlineData("""{"age":121}""", "$.age")]
    [InlineData("""{"findings":{"kneecapPian":"yes"}}""", "$.findings.kneecapPian", "'kneecapPain'")]
    [InlineData("""{"treatments":[{"treatment":"nsaid"}]}""", "$.treatments[0]")]
    [InlineData("""{"considering":["nsaids"]}""", "$.considering[0]", "'nsaid'")]
    public async Task A_case_at_fault_is_refused_with_file_path_and_remedy(string json, string at, string remedy = ".")
    {
        var path = _folder.File("case.json", json);

        var refuse = () => InputDocument.ReadCaseAsync(path, CancellationToken.None);

        (await refuse.Should().ThrowAsync<HostFaultException>()).Which.Lines[0].Should().StartWith($"{path}: {at}: ").And.Contain(remedy);
    }

    [Fact]
    public async Task All_faults_are_told_at_once()
    {
        var result = await HostProcess.RunWithInputAsync("""{"age":-1,"id":"","steps":{"strengthen":"done"}}""", "advise", "-", "--json");

        result.ShouldBeRefused("standard input: $.age: ", "standard input: $.id: ", "standard input: $.steps.strengthen: ");
    }

    [Fact]
    public async Task A_document_over_the_limit_is_refused_without_being_read_to_its_end()
    {
        (await HostProcess.RunAsync("advise", _folder.File("big.json", new byte[CaseJson.MaxBytes + 1]))).ShouldBeRefused("big.json: $: ");
        (await HostProcess.RunInShellAsync(_folder.Path, "$HOST advise /dev/zero")).ShouldBeRefused("/dev/zero: $: ");
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_named_with_a_remedy()
    {
        (await HostProcess.RunAsync("advise", _folder.At("none.json"))).ShouldBeRefused("none.json: there is no such file");
        (await HostProcess.RunAsync("advise", _folder.At("none/case.json"))).ShouldBeRefused("case.json: there is no such directory");
        (await HostProcess.RunAsync("advise", _folder.Path)).ShouldBeRefused(_folder.Path, "is a directory");
        (await HostProcess.RunAsync("advise", "")).ShouldBeRefused("name of a file is empty");
        (await HostProcess.RunAsync("advise", "/proc/self/mem")).ShouldBeRefused("/proc/self/mem: cannot be read");
    }
}
