using System.Text;
using Microsoft.Win32.SafeHandles;

namespace RunnersKnee.Sample;

/// <summary>Standard input, output and error: bytes for documents, UTF-8 for text.</summary>
internal static class StandardStreams
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Standard input; one that is closed is an empty one.</summary>
    internal static Stream OpenInput() => Descriptor.IsClosed(0) ? Stream.Null : Console.OpenStandardInput();

    /// <summary>Standard output as a stream that tells when its reader has gone.</summary>
    internal static OutputStream OpenOutput() =>
        new(Descriptor.IsClosed(1) ? null : OpenPipe() ?? Console.OpenStandardOutput(), "standard output");

    /// <summary>The file that standard input (0) or output (1) was redirected to, where the system tells.</summary>
    internal static string? FileBehind(int descriptor)
    {
        if (!OperatingSystem.IsLinux() || Descriptor.IsClosed(descriptor))
            return null;
        var file = File.ResolveLinkTarget($"/proc/self/fd/{descriptor}", returnFinalTarget: false)?.FullName;
        return File.Exists(file) ? file : null;
    }

    /// <summary>Text for people, on standard output.</summary>
    internal static TextWriter OutputText() => new StreamWriter(OpenOutput(), Utf8) { AutoFlush = true, NewLine = "\n" };

    /// <summary>Text for people, on standard error.</summary>
    internal static TextWriter ErrorText() => Descriptor.IsClosed(2)
        ? TextWriter.Null
        : new StreamWriter(new ErrorStream(Console.OpenStandardError()), Utf8) { AutoFlush = true, NewLine = "\n" };

    /// <summary>
    /// The console's own stream swallows what a closed pipe refuses, so that a batch into <c>head</c> would run to its end for
    /// nobody. A plain stream over the pipe says so. Files keep the console's stream, which writes where the file stands.
    /// </summary>
    private static FileStream? OpenPipe()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
            return null;

        try
        {
            var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return pipe.CanSeek ? null : pipe;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
