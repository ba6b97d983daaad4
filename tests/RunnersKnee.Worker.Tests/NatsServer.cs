using System.Diagnostics;
using System.Text.Json;
using NATS.Client.Core;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;

namespace RunnersKnee.Sample.Tests;

/// <summary>A NATS server of one test, on a port and in a folder of its own.</summary>
internal sealed class NatsServer : IAsyncDisposable
{
    internal const string Executable = "/usr/sbin/nats-server";
    internal const string Blocks = BlockQueue.Name;

    /// <summary>Where the environment of the worker says that a server is: there is none.</summary>
    internal const string OfEnvironment = "nats://me:secret@127.0.0.1:1";

    private readonly DirectoryInfo _folder;
    private readonly string[] _options;
    private Process _process;
    private readonly NatsConnection _connection;

    private NatsServer(DirectoryInfo folder, string[] options, Process process, string url)
    {
        (_folder, _options, _process, Url) = (folder, options, process, url);
        _connection = new NatsConnection(new NatsOpts { Url = url });
        JetStream = new NatsJSContext(_connection);
    }

    internal string Url { get; }

    internal NatsJSContext JetStream { get; }

    internal static async Task<NatsServer> StartAsync(params string[] options)
    {
        var folder = Directory.CreateTempSubdirectory("runnersknee-nats-");
        options =
        [
            "--addr", "127.0.0.1", "--ports_file_dir", folder.FullName, "--store_dir", folder.FullName, "--log",
            Path.Combine(folder.FullName, "log"),
            .. options,
        ];
        var process = Process.Start(Executable, [.. options, "--port", "-1"]);
        return new NatsServer(folder, options, process, await UrlOfAsync(process, folder));
    }

    /// <summary>Ends the server without a word.</summary>
    internal async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Starts a server in the place of one that was killed, at its address and with its files.</summary>
    internal async Task StartAnewAsync()
    {
        _process.Dispose();
        _process = Process.Start(Executable, [.. _options, "--port", $"{new Uri(Url).Port}"]);
        (await UrlOfAsync(_process, _folder)).Should().Be(Url);
    }

    internal static Task<NatsServer> StartWithJetStreamAsync() => StartAsync("--jetstream");

    /// <summary>How many blocks have answers.</summary>
    internal async Task<int> AnsweredAsync() => (await SubjectsAsync("answers.>")).Count;

    /// <summary>How often blocks have failed, of whichever worker it was.</summary>
    internal async Task<long> FailuresAsync() => (await SubjectsAsync("failed.>")).Sum(subject => subject.Value);

    /// <summary>What is kept, with how often it is there.</summary>
    internal async Task<IDictionary<string, long>> SubjectsAsync(string kept)
    {
        var request = new StreamInfoRequest { SubjectsFilter = KeptStream.Prefix + kept };
        return (await JetStream.GetStreamAsync(KeptStream.Name, request)).Info.State.Subjects ?? new Dictionary<string, long>();
    }

    internal async Task<long> WaitingAsync() => (await JetStream.GetStreamAsync(Blocks)).Info.State.Messages;

    /// <summary>Makes the queue before the worker would, with room for fewer blocks.</summary>
    internal ValueTask<INatsJSStream> CreateQueueAsync(long room) => JetStream.CreateStreamAsync(BlockQueue.Blocks with { MaxMsgs = room });

    /// <summary>How many blocks workers have in hand.</summary>
    internal async Task<int> InHandAsync() => (await JetStream.GetConsumerAsync(Blocks, BlockQueue.Consumer)).Info.NumAckPending;

    /// <summary>How often a block was given to a worker; 0 before the first has come.</summary>
    internal async Task<ulong> HandedOutAsync()
    {
        try
        {
            return (await JetStream.GetConsumerAsync(Blocks, BlockQueue.Consumer)).Info.Delivered.ConsumerSeq;
        }
        catch (NatsJSApiException fault) when (fault.Error.Code == 404)
        {
            return 0;
        }
    }

    /// <summary>
    /// Puts something into the queue that is no block, in the place of the one that was fed as the given number or beside all.
    /// </summary>
    internal async Task PublishAsync(string name, string text, ulong? insteadOf = null, string? lines = null)
    {
        if (insteadOf is { } sequence)
            await JetStream.DeleteMessageAsync(Blocks, new StreamMsgDeleteRequest { Seq = sequence });
        var headers = lines is null ? null : new NatsHeaders { [BlockQueue.LinesHeader] = lines };
        (await JetStream.PublishAsync(BlockQueue.Prefix + name, text, headers: headers)).EnsureSuccess();
    }

    public async ValueTask DisposeAsync()
    {
        await _connection.DisposeAsync();
        await KillAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>Where a server is, once it listens.</summary>
    private static async Task<string> UrlOfAsync(Process process, DirectoryInfo folder)
    {
        var ports = Path.Combine(folder.FullName, $"nats-server_{process.Id}.ports");
        await Eventually.IsAsync(() => Task.FromResult(File.Exists(ports) && File.ReadAllText(ports).EndsWith('}')));
        using var told = JsonDocument.Parse(await File.ReadAllTextAsync(ports));
        return told.RootElement.GetProperty("nats")[0].GetString()!;
    }
}
