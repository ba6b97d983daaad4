using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>Reads the case that a command is about, from a file or from standard input.</summary>
internal static class CaseInput
{
    /// <exception cref="HostFaultException">It cannot be read or is not a case; every fault is named.</exception>
    internal static async Task<KneeCase> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var source = await InputSource.OpenAsync(path, cancellationToken).ConfigureAwait(false);
        await using var _ = source.ConfigureAwait(false);
        var result = await source.ReadAsync(stream => CaseJson.TryReadAsync(stream, cancellationToken), cancellationToken)
            .ConfigureAwait(false);
        return result.Value ?? throw Fault(source.Name, result.Errors);
    }

    /// <summary>Every fault with the file and its path; the messages name the remedies.</summary>
    internal static HostFaultException Fault(string name, IReadOnlyList<DocumentError> errors) =>
        new([.. errors.Select(error => $"{name}: {error}"), $"No advice was given. Mend {name} and try again."]);
}
