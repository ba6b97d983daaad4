using System.Text;

namespace RunnersKnee.Sample;

/// <summary>Keeps a case and its advice in a file, for follow and replay. What is there already is never replaced.</summary>
internal static class RecordFile
{
    /// <summary>Opens it before anyone has answered a question for it.</summary>
    /// <returns>The file; null where none is wanted.</returns>
    /// <exception cref="HostFaultException">It is there already or cannot be written.</exception>
    internal static async Task<WholeFile?> OpenAsync(string? path, CancellationToken cancellationToken)
    {
        if (path is null)
            return null;
        if (File.Exists(path))
            throw new HostFaultException(
                $"{Safe.Shorten(path)}: is there already, and a record replaces nothing. Name a new file with --record.");
        return await WholeFile.OpenAsync(path, cancellationToken).ConfigureAwait(false);
    }

    /// <exception cref="HostFaultException">The file cannot be written to its end.</exception>
    internal static void Write(WholeFile? file, AdviceRecord record)
    {
        file?.Write(Encoding.UTF8.GetBytes(RecordJson.Write(record, indented: true) + "\n"));
        file?.Complete(replaces: false);
    }
}
