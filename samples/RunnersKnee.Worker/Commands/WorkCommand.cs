using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace RunnersKnee.Sample;

/// <summary>Answers blocks of whatever run until it is asked to stop.</summary>
internal static class WorkCommand
{
    internal static Command Create()
    {
        var server = SharedOptions.Server();
        var ackWait = SharedOptions.Seconds(
            "--ack-wait", "After how long a block is given to another worker when the one that has it says nothing.", seconds: 10);
        var command = new Command("work", "Answer blocks, one at a time, until asked to stop: start as many workers as there are cores.")
        {
            server,
            ackWait,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var queue = await SharedOptions.OpenAsync(parsed, server, cancellationToken).ConfigureAwait(false);
            await using var _ = queue.ConfigureAwait(false);
            var worker = new BlockWorker(
                queue, TimeSpan.FromSeconds(parsed.GetRequiredValue(ackWait)!.Value), parsed.InvocationConfiguration.Error);
            var builder = Host.CreateEmptyApplicationBuilder(settings: null);
            builder.Services.AddSingleton<IHostLifetime, CommandLifetime>().AddHostedService(_ => worker);
            using var host = builder.Build();
            await host.RunAsync(cancellationToken).ConfigureAwait(false);

            // The host ends when its worker fails, and keeps the reason to itself.
            await worker.ExecuteTask!.ConfigureAwait(false);
            return ExitCodes.Success;
        });
        return command;
    }

    /// <summary>The command hears the signals: a second one ends it at once, which the host's own lifetime would swallow.</summary>
    private sealed class CommandLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
