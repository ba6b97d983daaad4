namespace RunnersKnee.Sample;

/// <summary>Opens where a batch goes, before anything is read, and refuses the input itself under whatever name.</summary>
internal static class BatchOutput
{
    /// <exception cref="HostFaultException">It cannot be written or is the input.</exception>
    internal static Stream Open(string? path, InputSource input)
    {
        if (path is null or InputSource.StandardInput)
        {
            if (StandardStreams.FileBehind(descriptor: 1) is { } file && SameFile.Is(input, file))
                throw IsInput("standard output");
            return StandardStreams.OpenOutput();
        }

        FileFaults.ThrowIfEmpty(path);
        try
        {
            if (SameFile.Is(input, path))
                throw IsInput(Safe.Text(path));
            return new OutputStream(new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0), Safe.Text(path));
        }
        catch (Exception fault) when (FileFaults.Is(fault))
        {
            throw FileFaults.WhenWriting(path, fault);
        }
    }

    private static HostFaultException IsInput(string name) =>
        new($"{name}: is the input itself (or another program is using it); nothing was read. Name another file with --output.");
}
