using System.Runtime.InteropServices;

namespace RunnersKnee.Sample;

/// <summary>The descriptors that the process was started with: 0 for standard input, 1 for output, 2 for error.</summary>
internal static class Descriptor
{
    private const int GetFlags = 1;
    private const nuint GetWindowSize = 0x5413;

    /// <summary>
    /// Whether the process was started without it. By now the runtime may keep something of its own under the number, but that
    /// is marked to be closed in a child; what came from the parent never is.
    /// </summary>
    internal static bool IsClosed(int descriptor) => !OperatingSystem.IsWindows() && Control(descriptor, GetFlags) != 0;

    /// <summary>
    /// The width of the terminal behind it, where the system tells. The runtime knows only that of standard output, and people may
    /// read on standard error.
    /// </summary>
    internal static int? Columns(int descriptor) =>
        OperatingSystem.IsLinux() && Control(descriptor, GetWindowSize, out var size) == 0 && size.Columns > 0 ? size.Columns : null;

    [DllImport("libc", EntryPoint = "ioctl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Control(int descriptor, nuint request, out WindowSize size);

    [DllImport("libc", EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Control(int descriptor, int command);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct WindowSize
    {
        internal readonly ushort Rows;
        internal readonly ushort Columns;
        internal readonly ushort Width;
        internal readonly ushort Height;
    }
}
