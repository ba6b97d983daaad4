namespace RunnersKnee.Sample;

/// <summary>Passes writes on, and tells a reader who has gone from a disk that is full.</summary>
/// <param name="inner">Where the bytes go; null where that is closed.</param>
/// <param name="name">How messages call it.</param>
internal sealed class OutputStream(Stream? inner, string name) : WriteOnlyStream
{
    private const int BrokenPipe = 32;

    /// <exception cref="HostFaultException">Nothing can be written, so that there is no use in working for it.</exception>
    internal void ThrowIfClosed()
    {
        if (inner is null)
            throw Fault("it is closed");
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        ThrowIfClosed();
        try
        {
            inner!.Write(buffer);
        }
        catch (IOException fault) when ((fault.HResult & 0xFFFF) == BrokenPipe)
        {
            throw new OutputClosedException(fault);
        }
        catch (Exception fault) when (FileFaults.Is(fault))
        {
            throw Fault(Safe.Shorten(fault.Message));
        }
        catch (ArgumentOutOfRangeException)
        {
            // What the runtime makes of a limit to the size of files.
            throw Fault("it would be larger than a file may be");
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner?.Dispose();
        base.Dispose(disposing);
    }

    private HostFaultException Fault(string reason) =>
        new($"{name}: cannot be written ({reason}). Make room or choose another place.") { ExitCode = ExitCodes.OutputFailed };
}
