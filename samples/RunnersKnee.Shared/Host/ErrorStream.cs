namespace RunnersKnee.Sample;

/// <summary>Standard error: what it does not take is lost, since there is nowhere left to say so. The exit code still tells.</summary>
internal sealed class ErrorStream(Stream inner) : WriteOnlyStream
{
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (Exception fault) when (FileFaults.Is(fault))
        {
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
