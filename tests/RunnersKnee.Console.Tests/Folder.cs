using System.Text;

namespace RunnersKnee.Sample.Tests;

/// <summary>A folder for the files of one test.</summary>
internal sealed class Folder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("runnersknee-").FullName;

    internal string File(string name, string content) => File(name, Encoding.UTF8.GetBytes(content));

    internal string File(string name, byte[] content)
    {
        var path = At(name);
        System.IO.File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>The files that wait beside their places to be completed.</summary>
    internal string[] Partials => Directory.GetFiles(Path, "*.partial");

    /// <summary>Waits until the host has written so much of a file that it has not completed.</summary>
    internal async Task WaitForPartialAsync(long length)
    {
        using var limit = new CancellationTokenSource(HostProcess.Limit);
        while (!Partials.Any(partial => new FileInfo(partial).Length >= length))
        {
            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    internal string At(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
