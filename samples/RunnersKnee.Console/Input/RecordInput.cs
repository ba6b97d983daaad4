using System.Text.Json;
using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>Reads records, and cases where a record may stand as well.</summary>
internal static class RecordInput
{
    /// <summary>Reads a record.</summary>
    /// <exception cref="HostFaultException">It cannot be read or is no record.</exception>
    internal static async Task<AdviceRecord> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var (name, utf8) = await ReadBytesAsync(path, cancellationToken).ConfigureAwait(false);
        return LooksLikeRecord(utf8)
            ? Record(name, utf8)
            : throw new HostFaultException($"{name}: $: This is no record. Make one with: advise CASE --record FILE");
    }

    /// <summary>Reads a record, or a case and makes a record of it.</summary>
    /// <exception cref="HostFaultException">It cannot be read or is neither.</exception>
    internal static async Task<AdviceRecord> ReadEitherAsync(string path, IRunnersKneeAdvisor advisor, CancellationToken cancellationToken)
    {
        var (name, utf8) = await ReadBytesAsync(path, cancellationToken).ConfigureAwait(false);
        if (LooksLikeRecord(utf8))
            return Record(name, utf8);
        var result = CaseJson.TryRead(utf8);
        return result.IsValid ? advisor.Record(result.Value, cancellationToken: cancellationToken) : throw CaseInput.Fault(name, result.Errors);
    }

    private static AdviceRecord Record(string name, byte[] utf8)
    {
        var result = RecordJson.TryRead(utf8);
        return result.Value ?? throw CaseInput.Fault(name, result.Errors);
    }

    private static async Task<(string Name, byte[] Utf8)> ReadBytesAsync(string path, CancellationToken cancellationToken)
    {
        var source = await InputSource.OpenAsync(path, cancellationToken).ConfigureAwait(false);
        await using var _ = source.ConfigureAwait(false);
        var utf8 = await source.ReadAsync(stream => TakeAsync(stream, cancellationToken), cancellationToken).ConfigureAwait(false);
        return (source.Name, utf8);
    }

    /// <summary>No more is read than shows that a document is too long.</summary>
    private static async Task<byte[]> TakeAsync(Stream stream, CancellationToken cancellationToken)
    {
        var buffer = new byte[RecordJson.MaxBytes + 1];
        var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken)
            .ConfigureAwait(false);
        return buffer[..length];
    }

    /// <summary>A record has its case and its advice as members; a case has neither.</summary>
    private static bool LooksLikeRecord(byte[] utf8)
    {
        var text = utf8.AsSpan();
        var reader = new Utf8JsonReader(text.StartsWith("\uFEFF"u8) ? text["\uFEFF"u8.Length..] : text);
        try
        {
            while (reader.Read())
            {
                if (reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 }
                    && (reader.ValueTextEquals("case"u8) || reader.ValueTextEquals("advice"u8)))
                    return true;
            }
        }
        catch (JsonException)
        {
            // The reader of cases tells what is wrong.
        }

        return false;
    }
}
