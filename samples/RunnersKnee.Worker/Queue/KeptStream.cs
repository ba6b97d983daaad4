using System.Text;
using NATS.Client.Core;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;

namespace RunnersKnee.Sample;

/// <summary>What is kept of runs: answers, failures, blocks that were set aside, and ends.</summary>
internal sealed class KeptStream(INatsJSContext server, INatsJSStream stream)
{
    internal const string Name = "RUNNERSKNEE_KEPT";
    internal const string Prefix = "runnersknee.kept.";
    private const int WrongLastSequence = 10071;

    /// <summary>Keeps it unless something is there under that name: so it is kept once, however late or often that is tried.</summary>
    internal async Task KeepOnceAsync(string name, ReadOnlyMemory<byte> content, params (string Name, string Value)[] headers)
    {
        var onlyAsFirst = new NatsJSPubOpts { ExpectedLastSubjectSequence = 0 };
        var kept = await PublishAsync(name, content, onlyAsFirst, headers).ConfigureAwait(false);
        if (kept.Error?.ErrCode != WrongLastSequence)
            kept.EnsureSuccess();
    }

    /// <summary>Keeps it beside what is there under that name.</summary>
    /// <returns>How many there are now.</returns>
    internal async Task<long> AddAsync(string name, string text)
    {
        (await PublishAsync(name, Encoding.UTF8.GetBytes(text), opts: null).ConfigureAwait(false)).EnsureSuccess();
        var counted = await server.GetStreamAsync(Name, new StreamInfoRequest { SubjectsFilter = Prefix + name }).ConfigureAwait(false);
        return counted.Info.State.Subjects![Prefix + name];
    }

    internal async Task<NatsMsg<byte[]>?> FindAsync(string name, CancellationToken cancellationToken)
    {
        var last = new StreamMsgGetRequest { LastBySubj = Prefix + name };
        var found = await stream.GetDirectAsync(last, NatsRawSerializer<byte[]>.Default, cancellationToken).ConfigureAwait(false);
        return found.Headers?.Code switch
        {
            404 => null,
            null or 0 => found,
            var code => throw new NatsJSException($"status {code} for what is kept"),
        };
    }

    private ValueTask<PubAckResponse> PublishAsync(
        string name, ReadOnlyMemory<byte> content, NatsJSPubOpts? opts, params (string Name, string Value)[] headers)
    {
        var named = new NatsHeaders();
        foreach (var (header, value) in headers)
            named[header] = value;
        return server.PublishAsync(Prefix + name, content, NatsRawSerializer<ReadOnlyMemory<byte>>.Default, opts, named);
    }
}
