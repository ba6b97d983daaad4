using System.Reflection;
using System.Text.Json;
using Spectre.Console;

namespace RunnersKnee.Sample.Tests;

public sealed class BatchRunTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Lines_are_answered_in_their_order_and_counted()
    {
        const int Count = 200;
        var input = _folder.File(
            "in",
            string.Concat(Enumerable.Range(0, Count).Select(number => number % 3 == 0 ? "{\"id\":1}\n" : $"{{\"id\":\"{number}\"}}\n")));

        var (counts, lines, read) = await RunAsync(new RunnersKneeAdvisor(), input);

        counts.Should().Be(new BatchCounts(Good: 133, Bad: 67));
        lines.Should().HaveCount(Count);
        foreach (var (line, number) in lines.Select((line, number) => (JsonDocument.Parse(line).RootElement, number)))
        {
            if (number % 3 == 0)
                line.GetProperty("line").GetInt64().Should().Be(number + 1);
            else
                line.GetProperty("id").GetString().Should().Be($"{number}");
        }

        read[^1].Should().Be(new FileInfo(input).Length);
    }

    [Fact]
    public async Task A_bad_line_names_its_number_its_id_and_every_fault()
    {
        var (counts, lines, _) =
            await RunAsync(new RunnersKneeAdvisor(), _folder.File("in", "\n{\"id\":\"x\",\"age\":\"old\",\"findings\":1}\n{\"age\":1.5}"));

        counts.Should().Be(new BatchCounts(Good: 0, Bad: 2));
        lines.Should().Equal(
            Expected(2, "\"id\":\"x\",", "{\"id\":\"x\",\"age\":\"old\",\"findings\":1}"), Expected(3, string.Empty, "{\"age\":1.5}"));

        static string Expected(int line, string id, string json) =>
            $"{{\"line\":{line},{id}\"errors\":[{string.Join(',', CaseJson.TryRead(json).Errors.Select(error => $"{{\"path\":\"{error.Path}\",\"message\":\"{error.Message}\"}}"))}]}}";
    }

    [Fact]
    public async Task A_rule_that_fails_makes_a_bad_line_and_the_run_goes_on()
    {
        var advisor =
            Answering(@case => @case.Id == "bad" ? throw new RuleFailedException("a.rule", "a condition", innerException: null) : null);

        var (counts, lines, _) = await RunAsync(advisor, _folder.File("in", "{\"id\":\"bad\"}\n{\"id\":\"good\"}\n"));

        counts.Should().Be(new BatchCounts(Good: 1, Bad: 1));
        lines[0].Should().Be(
            """{"line":1,"id":"bad","errors":[{"path":"$","message":"No advice was given: rule 'a.rule' failed at 'a condition'."}]}""");
        lines[1].Should().StartWith("""{"id":"good",""");
    }

    [Fact]
    public async Task Any_other_fault_ends_the_run()
    {
        var run = () => RunAsync(Answering(_ => throw new InvalidOperationException("No way.")), _folder.File("in", "{}\n"));

        await run.Should().ThrowAsync<InvalidOperationException>().WithMessage("No way.");
    }

    [Fact]
    public async Task An_input_that_fails_while_it_is_read_is_named()
    {
        var run = () => RunAsync(new RunnersKneeAdvisor(), "/proc/self/mem");

        (await run.Should().ThrowAsync<HostFaultException>()).Which.Message.Should().StartWith("/proc/self/mem: cannot be read (");
    }

    [Fact]
    public async Task An_input_that_is_closed_is_a_fault_of_the_program_and_no_end()
    {
        var input = await InputSource.OpenAsync(_folder.File("in", "{}\n"), CancellationToken.None);
        using var output = await BatchOutput.OpenAsync(_folder.At("out"), CancellationToken.None);
        await input.DisposeAsync();

        var run = () => new BatchRun(new LineAdvisor(new RunnersKneeAdvisor(), new AdviceRequest(), AdviceDetail.Brief), input, output)
            .RunAsync(_ => { }, CancellationToken.None);

        await run.Should().ThrowAsync<ObjectDisposedException>();
    }

    [Fact]
    public async Task An_output_that_is_not_completed_is_kept_on_request_or_leaves_nothing()
    {
        using (var output = await BatchOutput.OpenAsync(_folder.At("out"), CancellationToken.None))
        {
            output.Keep().Should().BeEmpty("nothing was written");
            output.Write("one\n"u8);
        }

        _folder.Partials.Should().BeEmpty();
        using (var output = await BatchOutput.OpenAsync(_folder.At("out"), CancellationToken.None))
        {
            output.Write("one\n"u8);
            output.Keep().Should().Be($", kept in {_folder.Partials.Single()}");
        }

        (await File.ReadAllTextAsync(_folder.Partials.Single())).Should().Be("one\n");
    }

    [Fact]
    public async Task Cancelled_it_ends_after_a_whole_line()
    {
        using var source = new CancellationTokenSource();
        var advisor = Answering(@case =>
        {
            if (@case.Id == "last")
                source.Cancel();
            return null;
        });
        var input = _folder.File(
            "in", string.Concat(Enumerable.Repeat("{}\n", 32)) + "{\"id\":\"last\"}\n" + string.Concat(Enumerable.Repeat("{}\n", 20_000)));

        await FluentActions.Awaiting(() => RunAsync(advisor, input, source.Token)).Should().ThrowAsync<OperationCanceledException>();

        (await File.ReadAllTextAsync(_folder.At("out"))).Should().Match(text => text.Length == 0 || text.EndsWith('\n'));
    }

    [Theory]
    [InlineData(200L, false, 200, 50)]
    [InlineData(0L, true, 0, 0)]
    [InlineData(null, true, 100, 0)]
    public async Task Progress_is_told_in_per_cent_where_the_length_is_known(long? length, bool isIndeterminate, double most, double value)
    {
        await using var input = await InputSource.OpenAsync(_folder.File("in", "{}\n{"), CancellationToken.None);
        using var output = await BatchOutput.OpenAsync(_folder.At("out"), CancellationToken.None);
        var run = new BatchRun(new LineAdvisor(new RunnersKneeAdvisor(), new AdviceRequest(), AdviceDetail.Brief), input, output);
        var task = new ProgressTask(1, "task", maxValue: 100);

        var show = BatchProgress.Show(task, run, length);

        task.Description.Should().Be("0 good, 0 bad");
        await run.RunAsync(_ => show(50), CancellationToken.None);
        (task.IsIndeterminate, task.MaxValue, task.Value).Should().Be((isIndeterminate, most, value));
        show(50);
        task.Description.Should().Be("1 good, 1 bad");
    }

    private async Task<(BatchCounts Counts, string[] Lines, List<long> Read)> RunAsync(
        IRunnersKneeAdvisor advisor, string path, CancellationToken cancellationToken = default)
    {
        var read = new List<long>();
        _folder.File("out", "what was there before");
        await using var input = await InputSource.OpenAsync(path, CancellationToken.None);
        using var output = await BatchOutput.OpenAsync(_folder.At("out"), CancellationToken.None);
        var run = new BatchRun(new LineAdvisor(advisor, new AdviceRequest(), AdviceDetail.Brief), input, output);
        try
        {
            await run.RunAsync(read.Add, cancellationToken);
        }
        finally
        {
            output.Complete();
        }

        return (run.Counts, await File.ReadAllLinesAsync(_folder.At("out"), CancellationToken.None), read);
    }

    /// <summary>An advisor that a test hears first; null goes on to the real one.</summary>
    private static IRunnersKneeAdvisor Answering(Func<KneeCase, Advice?> answer)
    {
        var advisor = DispatchProxy.Create<IRunnersKneeAdvisor, Listening>();
        ((Listening)advisor).Answer = answer;
        return advisor;
    }

#pragma warning disable CA1852 // The proxy derives from it.
    internal class Listening : DispatchProxy
#pragma warning restore CA1852
    {
        private readonly RunnersKneeAdvisor _inner = new();

        internal Func<KneeCase, Advice?> Answer { get; set; } = _ => null;

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
            Answer((KneeCase)args![0]!) ?? _inner.Advise((KneeCase)args[0]!, (AdviceRequest)args[1]!, (CancellationToken)args[2]!);
    }
}
