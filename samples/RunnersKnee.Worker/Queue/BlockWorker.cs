using System.Globalization;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NATS.Client.Core;
using NATS.Client.JetStream;

namespace RunnersKnee.Sample;

/// <summary>
/// Answers one block after the other. A block is acknowledged when its answers are kept: if its worker ends before that, another one gets
/// it, and of answers that are made twice the first are kept.
/// </summary>
internal sealed class BlockWorker(BlockQueue queue, TimeSpan ackWait, ILogger<BlockWorker> log) : BackgroundService
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
        using var stopping = stoppingToken.Register(() => tooLate.CancelAfter(5 * Pause));
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
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                // Without a server nothing is on its way.
            }
            catch (NatsException fault)
            {
                // No fault of a block: it comes again when the server does.
                log.LogWarning("The server does not do what it is asked ({Reason}). Trying again.", Safe.Shorten(fault.Message));
                consumer = null;
                await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task HandleAsync(INatsJSMsg<byte[]> message)
    {
        var name = message.Subject[BlockQueue.Prefix.Length..];
        if (await TryAsync(name, message).ConfigureAwait(false) is { } reason)
        {
            var failures = await queue.CountFailureAsync(name, reason).ConfigureAwait(false);
            var times = string.Create(CultureInfo.InvariantCulture, $"failure {failures} of {MostFailures}");
            log.LogWarning("Block {Name}, {Times}: {Reason}", Safe.Shorten(name), times, reason);
            if (failures < MostFailures)
            {
                await message.NakAsync(new AckOpts { NakDelay = Pause }).ConfigureAwait(false);
                return;
            }

            await queue.SetAsideAsync(name, message, reason).ConfigureAwait(false);
        }

        await message.AckAsync(new AckOpts { DoubleAck = true }).ConfigureAwait(false);
    }

    /// <returns>Why it failed; null where its answers are kept.</returns>
    private async Task<string?> TryAsync(string name, INatsJSMsg<byte[]> message)
    {
        if (message.Metadata is { NumDelivered: > MostDeliveries })
            return $"{MostDeliveries} workers had it, and ended without a word.";
        try
        {
            await queue.Answers.KeepAsync(name, BlockAnswers.To(Block.Read(message.Data), _advisor)).ConfigureAwait(false);
            return null;
        }
        catch (Exception fault) when (fault is not NatsException)
        {
            return $"{fault.GetType().Name}: {Safe.Shorten(fault.Message)}";
        }
    }
}
