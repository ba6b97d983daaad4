using System.CommandLine;
using System.Globalization;

namespace RunnersKnee.Sample;

/// <summary>Cuts the input into blocks and puts them into the queue, as a run of its own.</summary>
internal static class FeedCommand
{
    internal static Command Create()
    {
        var file = new Argument<string>("IN") { Description = "Cases as JSON, one on a line, or - for standard input." };
        var server = SharedOptions.Server();
        var command = new Command("feed", "Put cases into the queue, and print the name of the run, by which to collect the answers.")
        {
            file,
            server,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            FileFaults.ThrowIfEmpty(parsed.GetRequiredValue(file));
            var input = await InputSource.OpenAsync(parsed.GetRequiredValue(file), cancellationToken).ConfigureAwait(false);
            await using var _ = input.ConfigureAwait(false);
            var queue = await SharedOptions.OpenAsync(parsed, server, cancellationToken).ConfigureAwait(false);
            await using var __ = queue.ConfigureAwait(false);
            await FeedAsync(input, queue, parsed.InvocationConfiguration, cancellationToken).ConfigureAwait(false);
            return ExitCodes.Success;
        });
        return command;
    }

    private static async Task FeedAsync(
        InputSource input, BlockQueue queue, InvocationConfiguration streams, CancellationToken cancellationToken)
    {
        var run = Guid.CreateVersion7().ToString("N");
        await streams.Output.WriteLineAsync(run).ConfigureAwait(false);
        var advisor = new Lazy<LineAdvisor>(SharedOptions.Advisor);
        long lines = 0, blocks = 0;
        try
        {
            await foreach (var block in Block.ReadAsync(new LineReader(input.Stream), cancellationToken).ConfigureAwait(false))
            {
                var name = $"{run}.{blocks + 1}";

                // What fits in no message, because of one line, is answered here at once.
                await queue.PatientlyAsync(
                    () => block.FitsInMessage
                        ? queue.AddAsync(name, block, streams.Error, cancellationToken)
                        : queue.Answers.KeepAsync(name, BlockAnswers.To(block, advisor.Value)),
                    streams.Error,
                    cancellationToken).ConfigureAwait(false);
                lines += block.Lines.Count;
                blocks++;
            }

            await queue.PatientlyAsync(() => queue.EndAsync(run, blocks), streams.Error, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            var how = fault is OperationCanceledException ? "Interrupted" : "Ended early";
            throw new UnfinishedException(
                $"{how} after {InWords(lines, blocks)}. Run {run} has no end: feed the whole input again, as another run.",
                FileFaults.Is(fault) ? FileFaults.WhenReading(input.Name, fault) : fault);
        }

        await streams.Error.WriteLineAsync(InWords(lines, blocks)).ConfigureAwait(false);
    }

    private static string InWords(long lines, long blocks) => string.Create(
        CultureInfo.InvariantCulture,
        $"{lines} {(lines == 1 ? "line" : "lines")} in {blocks} {(blocks == 1 ? "block" : "blocks")}");
}
