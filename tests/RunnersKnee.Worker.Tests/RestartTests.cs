namespace RunnersKnee.Sample.Tests;

public sealed class RestartTests
{
    [NatsFact]
    public async Task Feed_work_and_collect_go_on_when_a_server_that_was_killed_is_there_again()
    {
        await using var server = await NatsServer.StartWithJetStreamAsync();
        await server.CreateQueueAsync(room: 3);
        using var input = Input.OfCases(1000);
        using var feeding = HostProcess.Worker(server, "feed", input.File);
        await Eventually.IsAsync(async () => await server.WaitingAsync() == 3);
        using var worker = HostProcess.StartWorking(server);
        await Eventually.IsAsync(async () => await server.AnsweredAsync() > 3);

        await server.KillAsync();
        server.StartAnew();

        var fed = await feeding.EndAsync();
        fed.ExitCode.Should().Be(0, "because of: {0}", fed.Error);
        await input.ShouldBeAnsweredAsync(server, fed.Output.TrimEnd('\n'));
        (await server.SubjectsAsync("answers.>")).Should().HaveCount(10).And.OnlyContain(answers => answers.Value == 1);
    }
}
