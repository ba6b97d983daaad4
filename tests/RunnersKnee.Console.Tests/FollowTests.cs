namespace RunnersKnee.Sample.Tests;

public sealed class FollowTests : IDisposable
{
    private const string Later =
        """{"id":"runner","age":34,"findings":{"kneecapPain":"yes","stairsPain":"yes","runningPain":"yes","runsOrPlaysSport":"yes"},"treatments":[{"treatment":"exerciseBike","outcome":"worse"}]}""";

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Two_cases_are_compared_and_what_made_the_difference_is_named()
    {
        var result = await HostProcess.RunWithInputAsync(Later, "follow", _folder.File("earlier.json", Cases.Runner), "-");

        result.ExitCode.Should().Be(0);
        result.Error.Should().BeEmpty();
        result.Output.Should().StartWith(">> Make an ordinary appointment")
            .And.Contain("- Exercise bike: it made things worse (before: not told)")
            .And.Contain("- Exercise bike: tried without relief (before: recommended)")
            .And.Contain("because of Exercise bike: it made things worse (before: not told)");
    }

    [Fact]
    public async Task What_is_no_longer_there_is_shown() =>
        (await HostProcess.RunWithInputAsync(Later, "follow", "-", _folder.File("later.json", Cases.Runner)))
            .Output.Should().Contain("- No longer: a treatment that made things worse");

    [Fact]
    public async Task A_record_is_kept_compared_and_replayed()
    {
        var record = _folder.At("record.json");
        var advised = await HostProcess.RunWithInputAsync(Cases.Runner, "advise", "-", "--record", record, "--guideline");
        advised.ExitCode.Should().Be(0);
        advised.Error.Should().Be($"Kept in {record}: the case and its advice. What has changed since: follow {record} LATER\n");

        var same = await HostProcess.RunAsync("follow", record, record);
        var replay = await HostProcess.RunAsync("replay", record);

        same.Output.Should().Contain("nothing was told differently").And.Contain("Nothing: the advice is the same.");
        replay.Output.Should().StartWith("The same facts give the same advice.").And.Contain("The knowledge is the same as then");
        replay.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Json_is_the_librarys()
    {
        var advisor = new RunnersKneeAdvisor();
        var earlier = advisor.Record(CaseJson.Read(Cases.Runner));
        var record = _folder.File("record.json", RecordJson.Write(earlier));

        var followed = await HostProcess.RunWithInputAsync(Later, "follow", record, "-", "--json");
        var replayed = await HostProcess.RunAsync("replay", record, "--json");

        followed.Should().Be(new HostResult(
            0, RecordJson.WriteFollowUp(advisor.Compare(earlier, advisor.Record(CaseJson.Read(Later)))) + "\n", string.Empty));
        replayed.Should().Be(new HostResult(0, RecordJson.WriteReplay(advisor.Replay(earlier)) + "\n", string.Empty));
    }

    [Fact]
    public async Task A_record_that_no_longer_holds_shows_the_difference()
    {
        var record = RecordJson.Write(new RunnersKneeAdvisor().Record(CaseJson.Read(Cases.Runner)));
        var tampered = _folder
            .File("record.json", record.Replace("\"likelihood\":\"likely\"", "\"likelihood\":\"possible\"", StringComparison.Ordinal));

        var result = await HostProcess.RunAsync("replay", tampered);

        result.ExitCode.Should().Be(0);
        result.Output.Should().StartWith("The same facts give another advice now.").And.Contain("- ");
    }

    [Fact]
    public async Task What_is_no_record_is_refused()
    {
        (await HostProcess.RunWithInputAsync(Cases.Runner, "replay", "-"))
            .ShouldBeRefused("standard input: $: This is no record.", "--record");
        (await HostProcess.RunWithInputAsync("""{"case":{"age":"x"},"advice":{}}""", "replay", "-"))
            .ShouldBeRefused("standard input: $.case.age");
        (await HostProcess.RunWithInputAsync("{", "follow", "-", _folder.At("none"))).ShouldBeRefused("standard input: $: ");
        (await HostProcess.RunInShellAsync(_folder.Path, "$HOST replay /dev/zero")).ShouldBeRefused("/dev/zero: $: ");
    }

    [Fact]
    public async Task A_record_replaces_nothing()
    {
        var @case = _folder.File("case.json", Cases.Runner);
        var later = _folder.File("later.json", Later);

        (await HostProcess.RunAsync("advise", later, "--record", @case)).ShouldBeRefused("case.json: is there already");
        (await HostProcess.RunAsync("advise", later, "--record", _folder.At("none/record.json")))
            .ShouldBeRefused("there is no such directory");
        (await HostProcess.RunAsync("interview", "--record", @case)).ShouldBeRefused("case.json: is there already");
        (await File.ReadAllTextAsync(@case)).Should().Be(Cases.Runner);
    }
}
