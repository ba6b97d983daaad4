using System.Runtime.InteropServices;

namespace RunnersKnee.Sample;

/// <summary>The descriptors that the process was started with: 0 for standard input, 1 for output, 2 for error.</summary>
internal static class Descriptor
{
    private const int GetFlags = 1;

    /// <summary>
    /// Whether the process was started without it. By now the runtime may keep something of its own under the number, but that
    /// is marked to be closed in a child; what came from the parent never is.
    /// </summary>
    internal static bool IsClosed(int descriptor) => !OperatingSystem.IsWindows() && Control(descriptor, GetFlags) != 0;

    [DllImport("libc", EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Control(int descriptor, int command);
}
