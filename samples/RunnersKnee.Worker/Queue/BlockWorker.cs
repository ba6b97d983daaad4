using System.Globalization;
using Microsoft.Extensions.Hosting;
using NATS.Client.Core;
using NATS.Client.JetStream;

namespace RunnersKnee.Sample;

/// <summary>
/// Answers one block after the other. A block is acknowledged when its answers are kept: if its worker ends before that, another one gets
/// it, and of answers that are made twice the first are kept.
/// </summary>
internal sealed class BlockWorker(BlockQueue queue, TimeSpan ackWait, TextWriter notices) : BackgroundService
{
    private const int MostFailures = 3;

    // A worker has one block at a time, so that this counts workers that ended with that very block; most were only killed.
    private const ulong MostDeliveries = 20;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly LineAdvisor _advisor = SharedOptions.Advisor();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        INatsJSConsumer? consumer = null;
        using var tooLate = new CancellationTokenSource();
        using var _ = stoppingToken.Register(() => tooLate.CancelAfter(5 * Pause));
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                consumer ??= await queue.ConsumerAsync(ackWait).ConfigureAwait(false);

                // Not cancelled at once: a block that is on its way would be with nobody until its time is up.
                var next = await consumer.NextAsync(
                    NatsRawSerializer<byte[]>.Default, new NatsJSNextOpts { Expires = Pause }, tooLate.Token).ConfigureAwait(false);
                if (next is not null)
                    await HandleAsync(next).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (tooLate.IsCancellationRequested)
            {
                // Without a server nothing is on its way.
            }
            catch (Exception fault) when (BlockQueue.IsServerFault(fault, tooLate.Token))
            {
                // No fault of a block: it comes again when the server does.
                await notices.WriteLineAsync(BlockQueue.TryingAgain(fault)).ConfigureAwait(false);
                consumer = null;
                await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task HandleAsync(INatsJSMsg<byte[]> message)
    {
        var name = message.Subject[BlockQueue.Prefix.Length..];
        if (TryAnswer(message, out var reason) is { } answers)
        {
            await queue.Answers.KeepAsync(name, answers).ConfigureAwait(false);
        }
        else if (await CountFailureAsync(name, reason).ConfigureAwait(false) < MostFailures)
        {
            await message.NakAsync(new AckOpts { NakDelay = Pause }).ConfigureAwait(false);
            return;
        }
        else
        {
            await queue.SetAsideAsync(name, message, reason).ConfigureAwait(false);
        }

        await message.AckAsync(new AckOpts { DoubleAck = true }).ConfigureAwait(false);
    }

    private BlockAnswers? TryAnswer(INatsJSMsg<byte[]> message, out string reason)
    {
        reason = $"{MostDeliveries} workers had it, and ended without a word.";
        if (message.Metadata is { NumDelivered: > MostDeliveries })
            return null;
        try
        {
            return BlockAnswers.To(Block.Read(message.Data), _advisor);
        }
        catch (Exception fault)
        {
            reason = $"{fault.GetType().Name}: {Safe.Shorten(fault.Message)}";
            return null;
        }
    }

    private async Task<long> CountFailureAsync(string name, string reason)
    {
        var failures = await queue.CountFailureAsync(name, reason).ConfigureAwait(false);
        await notices.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"Block {Safe.Shorten(name)}, failure {failures} of {MostFailures}: {reason}"))
            .ConfigureAwait(false);
        return failures;
    }
}
