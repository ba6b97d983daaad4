using System.Text;

namespace RunnersKnee.Sample.Tests;

public sealed class RestartTests
{
    [NatsFact]
    public async Task Feed_and_work_go_on_when_a_server_that_was_killed_is_there_again()
    {
        await using var server = await NatsServer.StartWithJetStreamAsync();
        await server.CreateQueueAsync(room: 3);
        using var input = Input.OfCases(1000);
        using var feeding = HostProcess.Worker(server, "feed", input.File);
        await Eventually.IsAsync(async () => await server.WaitingAsync() == 3);
        using var worker = HostProcess.StartWorking(server);
        await Eventually.IsAsync(async () => await server.AnsweredAsync() > 3);

        await server.KillAsync();
        await server.StartAnewAsync();

        var fed = await feeding.EndAsync();
        fed.ExitCode.Should().Be(0, "because of: {0}", fed.Error);
        await input.ShouldBeAnsweredAsync(server, fed.Output.TrimEnd('\n'));
        (await server.SubjectsAsync("answers.>")).Should().HaveCount(10).And.OnlyContain(answers => answers.Value == 1);
    }

    [NatsFact]
    public async Task Collect_goes_on_when_a_server_that_was_killed_is_there_again()
    {
        await using var server = await NatsServer.StartWithJetStreamAsync();
        using var input = Input.OfCases(1000);
        var run = await input.FeedAsync(server);
        await using var queue = await BlockQueue.OpenAsync(server.Url, CancellationToken.None);
        await using var told = new StringWriter();
        await using var notices = TextWriter.Synchronized(told);
        using var output = new MemoryStream();
        var collecting = new Collector(queue, run, Eventually.Limit, notices).RunAsync(output, CancellationToken.None);

        await server.KillAsync();
        await Eventually.IsAsync(() => Task.FromResult(HasTold("Trying again.")));
        await server.StartAnewAsync();

        using var worker = HostProcess.StartWorking(server);
        await collecting;
        Encoding.UTF8.GetString(output.ToArray()).Should().Be((await input.BatchAsync()).Output);

        bool HasTold(string words)
        {
            // A synchronized writer locks itself.
            lock (notices)
                return told.ToString().Contains(words, StringComparison.Ordinal);
        }
    }
}
