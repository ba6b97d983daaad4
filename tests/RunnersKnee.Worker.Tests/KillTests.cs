using RunnersKnee.Rules.Tests;

namespace RunnersKnee.Sample.Tests;

public sealed class KillTests
{
    [NatsFact]
    public async Task Of_three_workers_one_is_killed_midway_and_nothing_is_missing_or_doubled_or_out_of_order()
    {
        await using var server = await NatsServer.StartWithJetStreamAsync();
        var blocks = Effort.IsThorough ? 100 : 15;
        using var input = Input.OfCases(100 * blocks);
        var run = await input.FeedAsync(server);
        using var killed = HostProcess.StartWorking(server);
        using var second = HostProcess.StartWorking(server);
        using var third = HostProcess.StartWorking(server);

        await Eventually.IsAsync(async () => await server.AnsweredAsync() > blocks / 3);
        killed.Kill();

        await input.ShouldBeAnsweredAsync(server, run);
        (await server.SubjectsAsync("answers.>")).Should().HaveCount(blocks).And.OnlyContain(answers => answers.Value == 1);
        await Eventually.IsAsync(async () => await server.WaitingAsync() == 0);
    }

    [NatsFact]
    public async Task A_storm_of_kills_loses_nothing_and_sets_nothing_aside()
    {
        await using var server = await NatsServer.StartWithJetStreamAsync();
        var (kills, blocks) = Effort.IsThorough ? (10, 40) : (3, 15);
        using var input = Input.OfCases(100 * blocks);
        var run = await input.FeedAsync(server);
        var workers = Enumerable.Range(0, 3).Select(_ => HostProcess.StartWorking(server)).ToList();
        try
        {
            for (var kill = 0; kill < kills; kill++)
            {
                var before = await server.HandedOutAsync();
                await Eventually.IsAsync(async () => await server.HandedOutAsync() > before);
                workers[kill].Kill();
                workers.Add(HostProcess.StartWorking(server));
            }

            await input.ShouldBeAnsweredAsync(server, run);
            (await server.SubjectsAsync("answers.>")).Should().HaveCount(blocks).And.OnlyContain(answers => answers.Value == 1);
            (await server.SubjectsAsync("aside.>")).Should().BeEmpty();
        }
        finally
        {
            workers.ForEach(worker => worker.Dispose());
        }
    }
}
