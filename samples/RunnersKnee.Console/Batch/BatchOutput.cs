namespace RunnersKnee.Sample;

/// <summary>Where a batch goes: standard output, or a file that is whole or absent.</summary>
internal sealed class BatchOutput : IDisposable
{
    private readonly OutputStream? _standard;
    private readonly WholeFile? _file;

    private BatchOutput(OutputStream? standard, WholeFile? file) => (_standard, _file) = (standard, file);

    /// <summary>Opens it before anything is read.</summary>
    /// <exception cref="HostFaultException">It cannot be written.</exception>
    internal static async Task<BatchOutput> OpenAsync(string? path, CancellationToken cancellationToken) => path is null
        ? new BatchOutput(OpenStandard(), file: null)
        : new BatchOutput(standard: null, await WholeFile.OpenAsync(path, cancellationToken).ConfigureAwait(false));

    internal void Write(ReadOnlySpan<byte> lines)
    {
        _standard?.Write(lines);
        _file?.Write(lines);
    }

    /// <summary>The run came to its end.</summary>
    internal void Complete() => _file?.Complete(replaces: true);

    /// <summary>The run did not come to its end: what it finished stays beside the file that it was for.</summary>
    /// <returns>Where it is, for the end of a message.</returns>
    internal string Keep() => _file?.Keep() is { } kept ? $", kept in {Safe.Text(kept)}" : string.Empty;

    public void Dispose()
    {
        _standard?.Dispose();
        _file?.Dispose();
    }

    private static OutputStream OpenStandard()
    {
        var output = StandardStreams.OpenOutput();
        output.ThrowIfClosed();
        return output;
    }
}
