namespace RunnersKnee.Sample.Tests;

public sealed class UsageTests
{
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
        var result = await HostProcess.RunAsync("RunnersKnee.Worker.dll", [.. command, "--server", NatsServer.OfEnvironment]);

        result.ShouldHaveFailed(
            69, "127.0.0.1:1: no NATS server with JetStream", "Start one with 'nats-server -js', or name another with --server.");
        result.Error.Should().NotContain("secret");
    }

    [Fact]
    public async Task Without_an_address_it_is_that_of_the_environment_and_no_help_shows_it()
    {
        (await HostProcess.RunAsync("RunnersKnee.Worker.dll", "work")).ShouldHaveFailed(69, "127.0.0.1:1: no NATS server");
        (await HostProcess.RunAsync("RunnersKnee.Worker.dll", "work", "--help")).Output
            .Should().Contain("NATS_URL").And.NotContain("secret");
    }

    [Theory]
    [InlineData("'mine' is the name of no run. Copy the one that feed printed.", "collect", "mine")]
    [InlineData("--wait takes a whole number from 1, not '0'.", "collect", "0123456789abcdef0123456789abcdef", "--wait", "0")]
    [InlineData("--wait takes a whole number from 1, not '1.5'.", "collect", "0123456789abcdef0123456789abcdef", "--wait", "1.5")]
    [InlineData("--ack-wait takes a whole number from 1, not 'long'.", "work", "--ack-wait", "long")]
    [InlineData(
        "'http://localhost' is no address of a NATS server. It looks like nats://127.0.0.1:4222.",
        "work",
        "--server",
        "http://localhost")]
    [InlineData(
        "'localhost:x' is no address of a NATS server. It looks like nats://127.0.0.1:4222.",
        "work",
        "--server",
        "me:secret@localhost:x")]
    [InlineData("there is no such file", "feed", "nowhere")]
    public async Task A_command_line_at_fault_is_refused(string words, params string[] command) =>
        (await HostProcess.RunAsync("RunnersKnee.Worker.dll", command)).ShouldBeRefused(words);
}
