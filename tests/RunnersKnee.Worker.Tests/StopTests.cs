using RunnersKnee.Rules.Tests;

namespace RunnersKnee.Sample.Tests;

public sealed class StopTests
{
    [NatsFact]
    public async Task A_worker_that_is_asked_to_stop_finishes_what_it_has_and_takes_no_more()
    {
        await using var server = await NatsServer.StartWithJetStreamAsync();
        var blocks = Effort.IsThorough ? 40 : 20;
        using var input = Input.OfCases(100 * blocks);
        var run = await input.FeedAsync(server);
        using var worker = HostProcess.Worker(server, "work");
        await Eventually.IsAsync(async () => await server.AnsweredAsync() > 3);

        var stopped = await worker.StopAsync();

        stopped.ExitCode.Should().Be(0);
        stopped.Error.Should().BeEmpty();
        (await server.InHandAsync()).Should().Be(0);
        (await server.WaitingAsync()).Should().BePositive().And.Be(blocks - await server.AnsweredAsync());
        using var next = HostProcess.Worker(server, "work");
        await input.ShouldBeAnsweredAsync(server, run);
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
        await server.StartAnewAsync();
        using var next = HostProcess.StartWorking(server);
        await input.ShouldBeAnsweredAsync(server, run);
    }

    [NatsFact]
    public async Task A_feed_that_is_ended_says_that_its_run_has_no_end()
    {
        await using var server = await NatsServer.StartWithJetStreamAsync();
        await server.CreateQueueAsync(room: 2);
        using var input = Input.OfCases(1000);
        using var feeding = HostProcess.Worker(server, "feed", input.File);
        await Eventually.IsAsync(async () => await server.WaitingAsync() == 2);

        var fed = await feeding.StopAsync();

        fed.ExitCode.Should().Be(143);
        fed.Error.Should().EndWith(
            $"Interrupted after 200 lines in 2 blocks. Run {fed.Output.TrimEnd('\n')} has no end: feed the whole input again, as another run.\n");
    }
}
