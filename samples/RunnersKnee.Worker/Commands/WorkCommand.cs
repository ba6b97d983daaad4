using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace RunnersKnee.Sample;

/// <summary>Answers blocks of whatever run until it is asked to stop.</summary>
internal static class WorkCommand
{
    internal static Command Create()
    {
        var server = SharedOptions.Server();
        var ackWait = SharedOptions.Seconds(
            "--ack-wait", "After how long a block is given to another worker when the one that has it says nothing.", seconds: 30);
        var command = new Command("work", "Answer blocks, one at a time, until asked to stop: start as many workers as there are cores.")
        {
            server,
            ackWait,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var queue = await BlockQueue.OpenAsync(parsed.GetRequiredValue(server), cancellationToken).ConfigureAwait(false);
            await using var _ = queue.ConfigureAwait(false);
            var builder = Host.CreateEmptyApplicationBuilder(settings: null);
            builder.Logging.AddSimpleConsole(format => format.SingleLine = true);
            builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
            builder.Logging.AddFilter("Microsoft", LogLevel.None);
            builder.Services.AddHostedService(services => new BlockWorker(
                queue, TimeSpan.FromSeconds(parsed.GetRequiredValue(ackWait)!.Value), services.GetRequiredService<ILogger<BlockWorker>>()));
            using var host = builder.Build();
            var worker = host.Services.GetServices<IHostedService>().OfType<BlockWorker>().Single();
            await host.RunAsync(cancellationToken).ConfigureAwait(false);

            // The host ends when its worker fails, and keeps the reason to itself.
            await queue.InWordsAsync(worker.ExecuteTask!).ConfigureAwait(false);
            return ExitCodes.Success;
        });
        return command;
    }
}
