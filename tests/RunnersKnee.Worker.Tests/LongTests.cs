using System.Text;

namespace RunnersKnee.Sample.Tests;

public sealed class LongTests
{
    private const int MostOfCase = 1024 * 1024;

    [NatsFact]
    public async Task Lines_that_fit_in_no_message_and_answers_that_do_not_are_as_in_a_batch()
    {
        await using var server = await NatsServer.StartWithJetStreamAsync();
        var unknown = $"{{\"findings\":{{{string.Join(',', Enumerable.Range(0, 100).Select(number => $"\"unknown{number}\":1"))}}}}}\n";
        using var input = Input.Of(
            "\uFEFF{\"id\":\"first\"}\r\n\n" + Case(1000) + "\n" + Case(300_000) + "\n" + Case(300_000) + "\n"
            + Case(MostOfCase) + "\n" + Case(MostOfCase + 1) + "\n" + Case(3 * MostOfCase) + "\n"
            + Case(524_288) + "\n" + Case(524_289) + "\n"
            + string.Concat(Enumerable.Repeat(unknown, 100)) + "  \n{\"id\":\"last\"}");
        var run = await input.FeedAsync(server);
        using var worker = HostProcess.StartWorking(server);

        await input.ShouldBeAnsweredAsync(server, run);

        (await server.SubjectsAsync("parts.>")).Should().NotBeEmpty("answers in parts are to be among them");
    }

    [NatsFact]
    public async Task Of_answers_that_are_made_twice_the_first_are_kept()
    {
        await using var server = await NatsServer.StartWithJetStreamAsync();
        await using var queue = await BlockQueue.OpenAsync(server.Url, CancellationToken.None);
        var first = new BlockAnswers(Encoding.UTF8.GetBytes(new string('1', 3 * Block.Room) + "\n"), new BatchCounts(Good: 1, Bad: 0));
        var second = new BlockAnswers(Encoding.UTF8.GetBytes(new string('2', 2 * Block.Room) + "\n"), new BatchCounts(Good: 0, Bad: 1));

        await queue.Answers.KeepAsync("run.1", first);
        await queue.Answers.KeepAsync("run.1", second);

        var found = (await queue.Answers.FindAsync("run.1", CancellationToken.None))!;
        found.Counts.Should().Be(first.Counts);
        found.Utf8.Span.SequenceEqual(first.Utf8.Span).Should().BeTrue();
        (await queue.Answers.FindAsync("run.2", CancellationToken.None)).Should().BeNull();
        (await server.SubjectsAsync("answers.>")).Should().ContainSingle().Which.Value.Should().Be(1);
    }

    [NatsFact]
    public async Task A_run_of_no_lines_has_no_answers()
    {
        await using var server = await NatsServer.StartWithJetStreamAsync();
        using var input = Input.Of("\n \n");

        await input.ShouldBeAnsweredAsync(server, await input.FeedAsync(server));
    }

    [NatsFact]
    public async Task A_run_that_is_unknown_is_called_so()
    {
        await using var server = await NatsServer.StartWithJetStreamAsync();

        var collected = await HostProcess.RunWorkerAsync(server, "collect", new string('A', 32), "--wait", "1");

        collected.ShouldHaveFailed(75, $"Nothing of run {new string('a', 32)} is on this server");
    }

    private static string Case(int length)
    {
        const string Start = "{\"id\":\"long\"";
        return Start + new string(' ', length - Start.Length - 1) + "}";
    }
}
