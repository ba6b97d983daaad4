using System.Security;

namespace RunnersKnee.Sample;

/// <summary>What can be wrong with a file, in words and with a remedy.</summary>
internal static class FileFaults
{
    internal static bool Is(Exception fault) =>
        fault is (IOException and not OutputClosedException) or UnauthorizedAccessException or SecurityException;

    internal static void ThrowIfEmpty(string? path)
    {
        if (path is "")
            throw new HostFaultException("The name of a file is empty. Name a file, or - for standard input or output.");
    }

    internal static HostFaultException WhenReading(string path, Exception fault) =>
        new($"{Safe.Shorten(path)}: {Reason(path, fault, "read")}");

    internal static HostFaultException WhenWriting(string path, Exception fault) =>
        new($"{Safe.Shorten(path)}: {Reason(path, fault, "written")}");

    internal static HostFaultException WhenCompleting(string path, Exception fault) =>
        new(WhenWriting(path, fault).Lines) { ExitCode = ExitCodes.OutputFailed };

    private static string Reason(string path, Exception fault, string done) => fault switch
    {
        _ when Directory.Exists(path) => "is a directory. Name a file.",
        FileNotFoundException => "there is no such file. Check the name, or use - for standard input.",
        DirectoryNotFoundException => "there is no such directory. Check the name, or create the directory first.",
        PathTooLongException => "the name is too long. Choose a shorter one.",
        UnauthorizedAccessException or SecurityException =>
            $"cannot be {done}: permission is denied. Check the file's permissions or choose another file.",
        _ => $"cannot be {done} ({Safe.Shorten(fault.Message)}). Check the file or choose another one.",
    };
}
