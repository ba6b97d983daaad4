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
            await Eventually.IsAsync(async () => await server.FailuresAsync() == kill);
            worker.Kill();
        }

        using var last = HostProcess.StartWorking(server);
        var collected = await HostProcess.RunWorkerAsync(server, "collect", run);

        collected.ExitCode.Should().Be(70);
        collected.Error.Should().Be("Block 2 was set aside and has no answers, lines 101-200: FormatException: The message is no block of lines.\n200 good, 0 bad\n");
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
        (await worker.StopAsync()).Error.Should().Contain("Block hello.world, failure 3 of 3: FormatException: The message is no block of lines.");
    }

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

    [NatsFact]
    public async Task A_worker_that_is_asked_to_stop_finishes_what_it_has_and_takes_no_more()
    {
        await using var server = await NatsServer.StartWithJetStreamAsync();
        using var input = Input.OfCases(4000);
        var run = await input.FeedAsync(server);
        using var worker = HostProcess.Worker(server, "work");
        await Eventually.IsAsync(async () => await server.AnsweredAsync() > 3);

        var stopped = await worker.StopAsync();

        stopped.ExitCode.Should().Be(0);
        stopped.Error.Should().BeEmpty();
        (await server.InHandAsync()).Should().Be(0);
        (await server.WaitingAsync()).Should().BePositive().And.Be(40 - await server.AnsweredAsync());
        using var next = HostProcess.Worker(server, "work");
        await input.ShouldBeAnsweredAsync(server, run);
    }

    [NatsFact]
    public async Task Answers_that_are_missing_are_told_after_those_before_them()
    {
        await using var server = await NatsServer.StartWithJetStreamAsync();
        using var input = Input.OfCases(250);
        var run = await input.FeedAsync(server);

        var none = await HostProcess.RunWorkerAsync(server, "collect", run, "--wait", "1");

        none.ShouldHaveFailed(75, "Block 1 of 3 has no answers yet; 3 blocks of the run are in the queue. Start workers, and collect again.", "0 good, 0 bad before it.");
        await server.JetStream.DeleteMessageAsync(NatsServer.Blocks, new StreamMsgDeleteRequest { Seq = 2 });
        using var worker = HostProcess.StartWorking(server);
        await Eventually.IsAsync(async () => await server.WaitingAsync() == 0);
        var some = await HostProcess.RunWorkerAsync(server, "collect", run, "--wait", "1");
        some.ExitCode.Should().Be(75);
        some.Error.Should().Be(
            "Block 2 of 3 has no answers yet; 0 blocks of the run are in the queue. Feed its input again: that becomes another run.\n100 good, 0 bad before it.\n");
        some.Output.Should().Be(string.Concat((await input.BatchAsync()).Lines.Take(100).Select(line => line + "\n")));
    }

    [NatsFact]
    public async Task A_server_without_JetStream_is_told_of_with_the_remedy()
    {
        await using var server = await NatsServer.StartAsync();

        (await HostProcess.RunWorkerAsync(server, "work")).ShouldHaveFailed(69, "NATS server with JetStream", "nats-server -js");
    }

    [Theory]
    [InlineData("feed", "/dev/null")]
    [InlineData("work")]
    [InlineData("collect", "0123456789abcdef0123456789abcdef")]
    public async Task A_server_that_is_not_there_is_told_of_with_the_remedy(params string[] command)
    {
        var result = await HostProcess.RunAsync("RunnersKnee.Worker.dll", [.. command, "--server", "nats://me:secret@127.0.0.1:1"]);

        result.ShouldHaveFailed(69, "127.0.0.1:1: no NATS server with JetStream", "Start one with 'nats-server -js', or name another with --server.");
        result.Error.Should().NotContain("secret");
    }

    [Theory]
    [InlineData("'mine' is the name of no run. Copy the one that feed printed.", "collect", "mine")]
    [InlineData("--wait takes a whole number from 1, not '0'.", "collect", "0123456789abcdef0123456789abcdef", "--wait", "0")]
    [InlineData("--wait takes a whole number from 1, not '1.5'.", "collect", "0123456789abcdef0123456789abcdef", "--wait", "1.5")]
    [InlineData("--ack-wait takes a whole number from 1, not 'long'.", "work", "--ack-wait", "long")]
    [InlineData("'http://localhost' is no address of a NATS server. It looks like nats://127.0.0.1:4222.", "work", "--server", "http://localhost")]
    [InlineData("'localhost:x' is no address of a NATS server. It looks like nats://127.0.0.1:4222.", "work", "--server", "me:secret@localhost:x")]
    [InlineData("there is no such file", "feed", "nowhere")]
    public async Task A_command_line_at_fault_is_refused(string words, params string[] command) =>
        (await HostProcess.RunAsync("RunnersKnee.Worker.dll", command)).ShouldBeRefused(words);
}
