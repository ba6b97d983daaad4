namespace RunnersKnee.Sample;

/// <summary>A file that was opened for reading, or standard input; what goes wrong is told with its name and a remedy.</summary>
internal sealed class InputSource : IAsyncDisposable
{
    /// <summary>Stands for standard input on the command line.</summary>
    internal const string StandardInput = "-";

    private InputSource(string name, string? file, Stream stream)
    {
        Name = name;
        Stream = stream;
        Length = file is null ? null : new FileInfo(file).Length;
    }

    /// <summary>How messages call it.</summary>
    internal string Name { get; }

    internal Stream Stream { get; }

    /// <summary>Its length in bytes, where that is known beforehand; nothing for a pipe.</summary>
    internal long? Length { get; }

    /// <summary>The path of the file behind an input, where there is one.</summary>
    internal static string? FileBehind(string path) => path == StandardInput ? StandardStreams.FileBehind(descriptor: 0) : path;

    /// <summary>Opens it, without reading anything.</summary>
    /// <exception cref="HostFaultException">It cannot be opened.</exception>
    internal static Task<InputSource> OpenAsync(string path, CancellationToken cancellationToken) =>
        Opening.RunAsync(() => Open(path), fault => FileFaults.WhenReading(path, fault), cancellationToken);

    /// <summary>Reads from it. A read that blocks (a terminal, a slow pipe) is left alone when cancelled.</summary>
    internal async Task<T> ReadAsync<T>(Func<Stream, Task<T>> read, CancellationToken cancellationToken)
    {
        try
        {
            return await Task.Run(() => read(Stream), cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (FileFaults.Is(fault))
        {
            throw FileFaults.WhenReading(Name, fault);
        }
    }

    public ValueTask DisposeAsync() => Stream.DisposeAsync();

    private static InputSource Open(string path)
    {
        if (path == StandardInput)
            return new InputSource("standard input", FileBehind(path), StandardStreams.OpenInput());

        // Without a buffer: closing one that has it waits for a read that is left alone.
        return new InputSource(
            Safe.Shorten(path), path, new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0));
    }
}
