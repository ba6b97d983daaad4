namespace RunnersKnee.Sample.Tests;

public sealed class RestartTests
{
    [NatsFact]
    public async Task Feed_work_and_collect_go_on_when_a_server_that_was_killed_is_there_again()
    {
        await using var server = await NatsServer.StartWithJetStreamAsync();
        await server.CreateQueueAsync(room: 3);
        using var input = Input.OfCases(1500);
        using var feeding = HostProcess.Worker(server, "feed", input.File);
        await Eventually.IsAsync(async () => await server.WaitingAsync() == 3);
        using var worker = HostProcess.StartWorking(server);
        await Eventually.IsAsync(async () => await server.AnsweredAsync() > 3);

        await server.KillAsync();
        server.StartAnew();

        var fed = await feeding.EndAsync();
        fed.ExitCode.Should().Be(0, "because of: {0}", fed.Error);
        await input.ShouldBeAnsweredAsync(server, fed.Output.TrimEnd('\n'));
        (await server.SubjectsAsync("answers.>")).Should().HaveCount(15).And.OnlyContain(answers => answers.Value == 1);
    }

    [NatsFact]
    public async Task A_worker_that_is_asked_to_stop_when_its_server_is_gone_ends_and_leaves_its_block_to_others()
    {
        await using var server = await NatsServer.StartWithJetStreamAsync();
        using var input = Input.OfCases(2000);
        var run = await input.FeedAsync(server);
        using var worker = HostProcess.StartWorking(server);
        await Eventually.IsAsync(async () => await server.AnsweredAsync() > 3);

        await server.KillAsync();
        var stopped = await worker.StopAsync();

        stopped.ExitCode.Should().Be(0, "because of: {0}", stopped.Error);
        server.StartAnew();
        using var next = HostProcess.StartWorking(server);
        await input.ShouldBeAnsweredAsync(server, run);
    }

    [NatsFact]
    public async Task A_block_that_is_sent_twice_is_in_the_queue_once()
    {
        await using var server = await NatsServer.StartWithJetStreamAsync();
        await using var queue = await BlockQueue.OpenAsync(server.Url, CancellationToken.None);
        var block = new Block([new Line(1, "{}"u8.ToArray())]);

        await queue.AddAsync("run.1", block, TextWriter.Null, CancellationToken.None);
        await queue.AddAsync("run.1", block, TextWriter.Null, CancellationToken.None);

        (await server.WaitingAsync()).Should().Be(1);
    }
}
