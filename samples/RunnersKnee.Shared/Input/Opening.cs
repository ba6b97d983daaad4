namespace RunnersKnee.Sample;

/// <summary>Opens files. Opening a pipe waits for its other end; that is left alone when cancelled.</summary>
internal static class Opening
{
    /// <exception cref="HostFaultException">What the file system refused, in words.</exception>
    internal static async Task<T> RunAsync<T>(Func<T> open, Func<Exception, HostFaultException> tell, CancellationToken cancellationToken)
    {
        try
        {
            return await Task.Run(open, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (FileFaults.Is(fault))
        {
            throw tell(fault);
        }
    }
}
