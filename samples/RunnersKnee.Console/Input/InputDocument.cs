using System.Text.Json;
using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>A document that was read as a whole: a case, or a record of one.</summary>
internal sealed class InputDocument
{
    private readonly string _name;
    private readonly byte[] _utf8;

    private InputDocument(string name, byte[] utf8) => (_name, _utf8) = (name, utf8);

    /// <summary>Reads a case, or the case of a record.</summary>
    /// <exception cref="HostFaultException">It cannot be read or is neither; every fault is named.</exception>
    internal static async Task<KneeCase> ReadCaseAsync(string path, CancellationToken cancellationToken)
    {
        var document = await ReadAsync(path, cancellationToken).ConfigureAwait(false);
        return document.IsRecord ? document.ToRecord().Case : document.ToCase();
    }

    /// <summary>Reads a record.</summary>
    /// <exception cref="HostFaultException">It cannot be read or is no record.</exception>
    internal static async Task<AdviceRecord> ReadRecordAsync(string path, CancellationToken cancellationToken)
    {
        var document = await ReadAsync(path, cancellationToken).ConfigureAwait(false);
        return document.IsRecord
            ? document.ToRecord()
            : throw new HostFaultException($"{document._name}: $: This is no record. Make one with: advise CASE --record FILE");
    }

    /// <summary>Reads a record, or a case and makes a record of it.</summary>
    /// <exception cref="HostFaultException">It cannot be read or is neither.</exception>
    internal static async Task<AdviceRecord> ReadEitherAsync(string path, IRunnersKneeAdvisor advisor, CancellationToken cancellationToken)
    {
        var document = await ReadAsync(path, cancellationToken).ConfigureAwait(false);
        return document.IsRecord ? document.ToRecord() : advisor.Record(document.ToCase(), cancellationToken: cancellationToken);
    }

    /// <summary>A record has its case and its advice as members; a case has neither.</summary>
    private bool IsRecord
    {
        get
        {
            var text = _utf8.AsSpan();
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

    private KneeCase ToCase()
    {
        var result = CaseJson.TryRead(_utf8);
        return result.Value ?? throw Fault(result.Errors);
    }

    private AdviceRecord ToRecord()
    {
        var result = RecordJson.TryRead(_utf8);
        return result.Value ?? throw Fault(result.Errors);
    }

    /// <summary>Every fault with the file and its path; the messages name the remedies.</summary>
    private HostFaultException Fault(IReadOnlyList<DocumentError> errors) =>
        new([.. errors.Select(error => $"{_name}: {error}"), $"No advice was given. Mend {_name} and try again."]);

    private static async Task<InputDocument> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var source = await InputSource.OpenAsync(path, cancellationToken).ConfigureAwait(false);
        await using var _ = source.ConfigureAwait(false);
        var utf8 = await source.ReadAsync(stream => TakeAsync(stream, cancellationToken), cancellationToken).ConfigureAwait(false);
        return new InputDocument(source.Name, utf8);
    }

    /// <summary>No more is read than shows that a document is too long.</summary>
    private static async Task<byte[]> TakeAsync(Stream stream, CancellationToken cancellationToken)
    {
        var buffer = new byte[RecordJson.MaxBytes + 1];
        var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken)
            .ConfigureAwait(false);
        return buffer[..length];
    }
}
