using NATS.Client.JetStream.Models;

namespace RunnersKnee.Sample.Tests;

public sealed class FailureTests
{
    [NatsFact]
    public async Task What_is_no_block_is_tried_three_times_in_all_while_workers_are_killed_and_set_aside_while_its_neighbours_are_answered()
    {
        await using var server = await NatsServer.StartWithJetStreamAsync();
        using var input = Input.OfCases(300);
        var run = await input.FeedAsync(server);
        await server.PublishAsync($"{run}.2", "101\t{\"id\": \"cut", insteadOf: 2, lines: "101-200");
        for (var kill = 1; kill <= 2; kill++)
        {
            using var worker = HostProcess.StartWorking(server);
            await Eventually.IsAsync(async () => await server.FailuresAsync() >= kill);
            worker.Kill();
        }

        using var last = HostProcess.StartWorking(server);
        var collected = await HostProcess.RunWorkerAsync(server, "collect", run);

        collected.ExitCode.Should().Be(70);
        collected.Error
            .Should().Be(
                "Block 2 was set aside and has no answers, lines 101-200: FormatException: The message is no block of lines.\n200 good, 0 bad\n");
        collected.Lines.Should().Equal((await input.BatchAsync()).Lines.Where((_, index) => index / 100 != 1));
        (await server.SubjectsAsync("failed.>")).Should().ContainSingle().Which.Value.Should().Be(3);
        await Eventually.IsAsync(async () => await server.WaitingAsync() == 0);
    }

    [NatsFact]
    public async Task What_came_from_elsewhere_is_set_aside_and_no_run_hears_of_it()
    {
        await using var server = await NatsServer.StartWithJetStreamAsync();
        using var input = Input.OfCases(150);
        var run = await input.FeedAsync(server);
        await server.PublishAsync("hello.world", string.Empty);
        using var worker = HostProcess.StartWorking(server);

        await input.ShouldBeAnsweredAsync(server, run);
        await Eventually.IsAsync(async () => await server.WaitingAsync() == 0);
        (await server.SubjectsAsync("aside.>")).Keys.Should().Equal("runnersknee.kept.aside.hello.world");
        (await worker.StopAsync()).Error
            .Should().Contain("Block hello.world, failure 3 of 3: FormatException: The message is no block of lines.");
    }

    [NatsFact]
    public async Task Answers_that_are_missing_are_told_after_those_before_them()
    {
        await using var server = await NatsServer.StartWithJetStreamAsync();
        using var input = Input.OfCases(250);
        var run = await input.FeedAsync(server);

        var none = await HostProcess.RunWorkerAsync(server, "collect", run, "--wait", "1");

        none.ShouldHaveFailed(
            75,
            "Block 1 of 3 has no answers yet; 3 of the run's blocks are in the queue. Start workers, and collect again.",
            "0 good, 0 bad before it.");
        await server.JetStream.DeleteMessageAsync(NatsServer.Blocks, new StreamMsgDeleteRequest { Seq = 2 });
        using var worker = HostProcess.StartWorking(server);
        await Eventually.IsAsync(async () => await server.WaitingAsync() == 0);
        var some = await HostProcess.RunWorkerAsync(server, "collect", run, "--wait", "1");
        some.ExitCode.Should().Be(75);
        some.Error.Should().Be(
            "Block 2 of 3 has no answers yet; 0 of the run's blocks are in the queue. Feed its input again: that becomes another run.\n100 good, 0 bad before it.\n");
        some.Output.Should().Be(string.Concat((await input.BatchAsync()).Lines.Take(100).Select(line => line + "\n")));
    }
}
