namespace RunnersKnee.Sample.Tests;

public sealed class QueueTests
{
    [NatsFact]
    public async Task Feed_waits_while_the_queue_is_full_and_nothing_is_lost()
    {
        await using var server = await NatsServer.StartWithJetStreamAsync();
        await server.CreateQueueAsync(room: 3);
        using var input = Input.OfCases(1000);
        using var feeding = HostProcess.Worker(server, "feed", input.File);
        await Eventually.IsAsync(async () => await server.WaitingAsync() == 3);
        await Task.Delay(TimeSpan.FromMilliseconds(300));
        feeding.HasEnded.Should().BeFalse();
        (await server.WaitingAsync()).Should().Be(3);

        using var worker = HostProcess.StartWorking(server);
        var fed = await feeding.EndAsync();

        fed.ExitCode.Should().Be(0);
        fed.Error.Should().StartWith("The queue is full: waiting for workers.\n").And.EndWith("\n1000 lines in 10 blocks\n");
        await input.ShouldBeAnsweredAsync(server, fed.Output.TrimEnd('\n'));
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
