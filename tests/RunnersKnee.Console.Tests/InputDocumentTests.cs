using System.Text;
using RunnersKnee.Rules.Tests;

namespace RunnersKnee.Sample.Tests;

public sealed class InputDocumentTests : IDisposable
{
    private static readonly RunnersKneeAdvisor Advisor = new();
    private static readonly AdviceRecord Record = Advisor.Record(CaseJson.Read(Cases.Runner));

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public async Task A_record_is_read_as_one_by_both(string mark)
    {
        var path = _folder.File("record", mark + RecordJson.Write(Record));

        (await InputDocument.ReadRecordAsync(path, CancellationToken.None)).Case.Should().Be(Record.Case);
        RecordJson.Write(await InputDocument.ReadEitherAsync(path, Advisor, CancellationToken.None)).Should().Be(RecordJson.Write(Record));
    }

    public static IEnumerable<object[]> OfACase =>
        new object[][] { ["advise - < FILE"], ["advise FILE"], ["check FILE nsaid"], ["explain FILE nsaid"] }.Some(oneOf: 2);

    [Theory]
    [MemberData(nameof(OfACase))]
    public async Task Where_a_case_may_stand_a_record_may_and_its_case_is_meant(string commandLine)
    {
        _folder.File("case", Cases.Runner);
        _folder.File("record", RecordJson.Write(Record));

        var ofCase = await HostProcess.RunInShellAsync(_folder.Path, "$HOST " + commandLine.Replace("FILE", "case"));
        var ofRecord = await HostProcess.RunInShellAsync(_folder.Path, "$HOST " + commandLine.Replace("FILE", "record"));

        ofCase.ExitCode.Should().Be(0);
        ofRecord.Should().Be(ofCase);
    }

    [Fact]
    public async Task A_record_at_fault_is_refused_where_a_case_may_stand() =>
        (await HostProcess.RunWithInputAsync("""{"case":{"age":"x"},"advice":{}}""", "check", "-", "nsaid"))
            .ShouldBeRefused("standard input: $.case.age: ");

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public async Task A_case_is_made_a_record_where_one_may_stand(string mark)
    {
        var path = _folder.File("case", mark + Cases.Runner);

        RecordJson.Write(await InputDocument.ReadEitherAsync(path, Advisor, CancellationToken.None)).Should().Be(RecordJson.Write(Record));
        (await Refused(() => InputDocument.ReadRecordAsync(path, CancellationToken.None)))
            .Should().Equal($"{path}: $: This is no record. Make one with: advise CASE --record FILE");
    }

    [Theory]
    [InlineData("""{"case":{"age":"x"}}""", "$.case.age")]
    [InlineData("""{"advice":1}""", "$.case")]
    [InlineData("""{"age":1,"advice":1""", "$")]
    public async Task What_has_a_case_or_an_advice_is_refused_as_a_record(string json, string path)
    {
        var file = _folder.File("record", json);

        foreach (var lines in (string[][])[await Refused(() => InputDocument.ReadRecordAsync(file, CancellationToken.None)), await Refused(() => InputDocument.ReadEitherAsync(file, Advisor, CancellationToken.None))])
        {
            lines[0].Should().StartWith($"{file}: {path}: ");
            lines[..^1].Should().Equal(RecordJson.TryRead(json).Errors.Select(error => $"{file}: {error}"));
        }
    }

    [Theory]
    [InlineData("""{"findings":{"case":"yes"}}""")]
    [InlineData("""{"id":"case","age":-1}""")]
    [InlineData("""{"age":-1""")]
    public async Task What_has_neither_is_refused_as_a_case(string json)
    {
        var file = _folder.File("case", json);

        var lines = await Refused(() => InputDocument.ReadEitherAsync(file, Advisor, CancellationToken.None));

        lines[..^1].Should().Equal(CaseJson.TryRead(json).Errors.Select(error => $"{file}: {error}"));
    }

    [Fact]
    public async Task Of_a_document_that_is_too_long_no_more_is_read_than_shows_it()
    {
        var head = Encoding.UTF8.GetBytes("{\"case\":1,");
        var fits = _folder.File("fits", [.. head, .. new byte[RecordJson.MaxBytes - head.Length]]);
        var tooLong = _folder.File("tooLong", [.. head, .. new byte[RecordJson.MaxBytes - head.Length + 1]]);

        (await Refused(() => InputDocument.ReadRecordAsync(fits, CancellationToken.None)))[0].Should().Contain("not JSON");
        (await Refused(() => InputDocument.ReadRecordAsync(tooLong, CancellationToken.None)))[0].Should().Contain("4 MiB");
    }

    private static async Task<string[]> Refused(Func<Task<AdviceRecord>> read) =>
    [
        .. (await read.Should().ThrowAsync<HostFaultException>()).Which.Lines,
    ];
}
