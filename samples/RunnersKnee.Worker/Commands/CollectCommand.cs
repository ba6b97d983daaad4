using System.CommandLine;

namespace RunnersKnee.Sample;

/// <summary>Writes the answers of a run in the order of its lines.</summary>
internal static class CollectCommand
{
    internal static Command Create()
    {
        var run = new Argument<string>("RUN") { Description = "The name of the run, as feed printed it." };
        var server = SharedOptions.Server();
        var wait = SharedOptions.Seconds("--wait", "How long to wait for the next answer that is not there yet.", seconds: 30);
        var command = new Command("collect", "Write the answers of a run, in the order of its lines.") { run, server, wait };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var name = parsed.GetRequiredValue(run);
            if (!Guid.TryParseExact(name, "N", out var id))
                throw new HostFaultException($"{Safe.Quote(name)} is the name of no run. Copy the one that feed printed.");
            using var output = StandardStreams.OpenOutput();
            output.ThrowIfClosed();
            var queue = await SharedOptions.OpenAsync(parsed, server, cancellationToken).ConfigureAwait(false);
            await using var closing = queue.ConfigureAwait(false);
            var error = parsed.InvocationConfiguration.Error;
            var collector = new Collector(queue, id.ToString("N"), TimeSpan.FromSeconds(parsed.GetRequiredValue(wait)!.Value), error);
            await collector.RunAsync(output, cancellationToken).ConfigureAwait(false);
            foreach (var line in collector.SetAside)
                await error.WriteLineAsync(line).ConfigureAwait(false);
            await error.WriteLineAsync(collector.Counts.InWords()).ConfigureAwait(false);
            return collector switch
            {
                { SetAside.Count: > 0 } => ExitCodes.Failure,
                { Counts.Bad: > 0 } => ExitCodes.BadLines,
                _ => ExitCodes.Success,
            };
        });
        return command;
    }
}
