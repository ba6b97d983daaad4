using System.Diagnostics;
using System.Globalization;
using NATS.Client.Core;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;

namespace RunnersKnee.Sample;

/// <summary>Blocks that wait for a worker, and what is kept of them.</summary>
internal sealed class BlockQueue : IAsyncDisposable
{
    internal const string Name = "RUNNERSKNEE_BLOCKS";
    internal const string Prefix = "runnersknee.blocks.";
    internal const string LinesHeader = "Lines";
    internal const string Consumer = "workers";
    private const string ReasonHeader = "Reason";
    private const int Full = 10077;

    // Far more than a block has, and leaves room for the reason: what else is in the queue may be as long as a message can be.
    private const int MostAside = 1_000_000;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    // A server that is started anew is there again in seconds.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly NatsConnection _connection;
    private readonly NatsJSContext _server;
    private readonly KeptStream _kept;

    private BlockQueue(NatsConnection connection, NatsJSContext server, KeptStream kept)
    {
        (_connection, _server, _kept) = (connection, server, kept);
        Answers = new AnswerStore(kept);
    }

    internal AnswerStore Answers { get; }

    // A limit of messages, not of bytes: with one of bytes, the server has acknowledged messages that it had not kept.
    internal static StreamConfig Blocks => new(Name, [Prefix + ">"])
    {
        Retention = StreamConfigRetention.Workqueue,
        Discard = StreamConfigDiscard.New,
        MaxMsgs = 1000,
    };

    private static StreamConfig Kept => new(KeptStream.Name, [KeptStream.Prefix + ">"])
    {
        AllowDirect = true,
        MaxAge = TimeSpan.FromDays(7),
    };

    /// <exception cref="HostFaultException">There is no such server, or it cannot hold a queue.</exception>
    internal static async Task<BlockQueue> OpenAsync(string url, CancellationToken cancellationToken)
    {
        NatsConnection? connection = null;
        try
        {
            // Without the time limit, what is sent while there is no server waits for one for good.
            connection = new NatsConnection(new NatsOpts { Url = url, Name = "RunnersKnee.Worker", PublishTimeoutOnDisconnected = true });
            await connection.ConnectAsync().ConfigureAwait(false);
            if (connection.ServerInfo!.MaxPayload < 2 * Block.Room)
                throw new NatsException("its max_payload is below 1 MB");
            var server = new NatsJSContext(connection);
            var blocks = await OpenAsync(server, Blocks, cancellationToken).ConfigureAwait(false);
            if (blocks.Info.Config is not { Retention: StreamConfigRetention.Workqueue, Discard: StreamConfigDiscard.New, MaxBytes: < 0 })
            {
                throw new HostFaultException(
                    $"Stream {Name} is no work queue that refuses what is too much, with no limit of bytes. Delete it.");
            }

            var kept = await OpenAsync(server, Kept, cancellationToken).ConfigureAwait(false);
            return new BlockQueue(connection, server, new KeptStream(server, kept));
        }
        catch (Exception fault)
        {
            if (connection is not null)
                await connection.DisposeAsync().ConfigureAwait(false);
            throw fault switch
            {
                // What the client makes of a URL that it cannot read.
                UriFormatException or ArgumentException => new HostFaultException(
                    $"{Safe.Quote(WithoutPassword(url))} is no address of a NATS server. It looks like nats://127.0.0.1:4222."),
                NatsException => InWords(url, fault),
                _ => fault,
            };
        }
    }

    /// <summary>Puts a block into the queue; waits where that is full.</summary>
    internal async Task AddAsync(string name, Block block, TextWriter notices, CancellationToken cancellationToken)
    {
        var opts = new NatsJSPubOpts { MsgId = name };
        for (var isTold = false; ; isTold = true)
        {
            var headers = new NatsHeaders { [LinesHeader] = block.Span };
            var added = await _server.PublishAsync(
                Prefix + name, block.ToUtf8(), NatsRawSerializer<ReadOnlyMemory<byte>>.Default, opts, headers, cancellationToken)
                .ConfigureAwait(false);
            if (added.Duplicate)
                return;
            if (added.Error?.ErrCode != Full)
            {
                added.EnsureSuccess();
                return;
            }

            if (!isTold)
                await notices.WriteLineAsync("The queue is full: waiting for workers.").ConfigureAwait(false);
            await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The one consumer that all workers share.</summary>
    internal ValueTask<INatsJSConsumer> ConsumerAsync(TimeSpan ackWait) => _server.CreateOrUpdateConsumerAsync(
        Name, new ConsumerConfig(Consumer) { AckPolicy = ConsumerConfigAckPolicy.Explicit, AckWait = ackWait });

    /// <summary>Counts a failure of one block, of whichever worker it was.</summary>
    /// <returns>How often that block has failed.</returns>
    internal Task<long> CountFailureAsync(string name, string reason) => _kept.AddAsync($"failed.{name}", reason);

    /// <summary>Keeps a block that nobody can answer, with the reason.</summary>
    internal Task SetAsideAsync(string name, INatsJSMsg<byte[]> block, string reason) => _kept.KeepOnceAsync(
        $"aside.{name}",
        block.Data.AsMemory(0, Math.Min(block.Data?.Length ?? 0, MostAside)),
        (LinesHeader, Safe.Shorten(block.Headers?[LinesHeader].ToString() ?? "unknown")),
        (ReasonHeader, reason));

    /// <summary>What is to be said of a block that was set aside; null where it was not.</summary>
    internal async Task<string?> FindAsideAsync(string name, CancellationToken cancellationToken) =>
        await _kept.FindAsync($"aside.{name}", cancellationToken).ConfigureAwait(false) is { Headers: { } headers }
            ? $"lines {Safe.Shorten(headers[LinesHeader].ToString())}: {Safe.Shorten(headers[ReasonHeader].ToString())}"
            : null;

    internal Task EndAsync(string run, long blocks) =>
        _kept.KeepOnceAsync($"ends.{run}", default, ("Blocks", blocks.ToString(CultureInfo.InvariantCulture)));

    /// <summary>How many blocks a run has; null before it was fed to its end.</summary>
    internal async Task<long?> FindEndAsync(string run, CancellationToken cancellationToken) =>
        await _kept.FindAsync($"ends.{run}", cancellationToken).ConfigureAwait(false) is { Headers: { } headers }
            ? long.Parse(headers["Blocks"].ToString(), CultureInfo.InvariantCulture)
            : null;

    /// <summary>How many blocks of a run wait for a worker or are with one.</summary>
    internal async Task<int> CountWaitingAsync(string run, CancellationToken cancellationToken)
    {
        var ofRun = new StreamInfoRequest { SubjectsFilter = $"{Prefix}{run}.*" };
        var counted = await _server.GetStreamAsync(Name, ofRun, cancellationToken).ConfigureAwait(false);
        return counted.Info.State.Subjects?.Count ?? 0;
    }

    /// <summary>Whether something failed because of the server, and not because it was cancelled.</summary>
    internal static bool IsServerFault(Exception fault, CancellationToken cancellationToken) =>
        fault is NatsException || (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested);

    /// <summary>Does it again where the server does not do what it is asked, for as long as it may take to start one anew.</summary>
    /// <exception cref="HostFaultException">The server has not come back.</exception>
    internal async Task PatientlyAsync(Func<Task> work, TextWriter notices, CancellationToken cancellationToken)
    {
        for (Stopwatch? failing = null; ; await Task.Delay(Pause, cancellationToken).ConfigureAwait(false))
        {
            try
            {
                await work().ConfigureAwait(false);
                return;
            }
            catch (Exception fault) when (IsServerFault(fault, cancellationToken))
            {
                if (failing is null)
                    await notices.WriteLineAsync(TryingAgain(fault)).ConfigureAwait(false);
                failing ??= Stopwatch.StartNew();
                if (failing.Elapsed > Patience)
                    throw InWords(_connection.Opts.Url, fault);
            }
        }
    }

    internal static string TryingAgain(Exception fault) => $"The server does not do what it is asked ({Reason(fault)}). Trying again.";

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private static async Task<INatsJSStream> OpenAsync(NatsJSContext server, StreamConfig config, CancellationToken cancellationToken)
    {
        try
        {
            return await server.GetStreamAsync(config.Name!, cancellationToken: cancellationToken).ConfigureAwait(false);
        }
        catch (NatsJSApiException fault) when (fault.Error.Code == 404)
        {
            return await server.CreateStreamAsync(config, cancellationToken).ConfigureAwait(false);
        }
    }

    private static HostFaultException InWords(string url, Exception fault) => new(
        $"{Safe.Shorten(WithoutPassword(url))}: no NATS server with JetStream does what it is asked "
            + $"({Reason(fault)}).",
        "Start one with 'nats-server -js', or name another with --server.")
    {
        ExitCode = WorkerExitCodes.Unavailable,
    };

    // What the client says of a time that is over helps nobody.
    private static string Reason(Exception fault) => fault is OperationCanceledException ? "no answer" : Safe.Shorten(fault.Message);

    // What stands before the @ may be a password.
    private static string WithoutPassword(string url) => url[(url.LastIndexOf('@') + 1)..];
}
