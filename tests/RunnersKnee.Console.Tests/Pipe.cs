using System.Diagnostics;

namespace RunnersKnee.Sample.Tests;

/// <summary>A named pipe. Opening one end waits for the other, so that a test knows when the host is there.</summary>
internal static class Pipe
{
    internal static async Task<string> CreateAsync(string path)
    {
        using var make = Process.Start("mkfifo", [path]);
        await make.WaitForExitAsync();
        return path;
    }

    internal static Task<FileStream> OpenForWritingAsync(string path) =>
        Task.Run(() => new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0))
            .WaitAsync(HostProcess.Limit);
}
