using System.Text;
using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>Keeps a case and its advice in a file, for follow and replay. What is there already is never replaced.</summary>
internal static class RecordFile
{
    /// <summary>Refuses a file that could not be written, before anyone has answered a question for it.</summary>
    /// <exception cref="HostFaultException">The file is there, or its directory is not.</exception>
    internal static void Check(string? path)
    {
        if (path is null)
            return;
        FileFaults.ThrowIfEmpty(path);
        if (Directory.Exists(path) || !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))))
            throw FileFaults.WhenWriting(path, new DirectoryNotFoundException());
        if (File.Exists(path))
            throw new HostFaultException($"{Safe.Text(path)}: is there already, and a record replaces nothing. Name a new file with --record.");
    }

    /// <exception cref="HostFaultException">The file cannot be written.</exception>
    internal static void Write(string? path, AdviceRecord record)
    {
        if (path is null)
            return;
        try
        {
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            file.Write(Encoding.UTF8.GetBytes(RecordJson.Write(record, indented: true) + "\n"));
        }
        catch (Exception fault) when (FileFaults.Is(fault))
        {
            throw FileFaults.WhenWriting(path, fault);
        }
    }
}
