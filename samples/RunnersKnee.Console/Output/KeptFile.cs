using System.CommandLine;
using System.Text;

namespace RunnersKnee.Sample;

/// <summary>A file in which what a person told is kept, and which says so. What is there already is never replaced.</summary>
internal sealed class KeptFile : IDisposable
{
    private readonly string _path;
    private readonly WholeFile _file;

    private KeptFile(string path, WholeFile file) => (_path, _file) = (path, file);

    /// <summary>Opens the file that an option names, before anyone has answered a question for it.</summary>
    /// <returns>The file; null where none is wanted.</returns>
    /// <exception cref="HostFaultException">It is there already or cannot be written.</exception>
    internal static async Task<KeptFile?> OpenAsync(ParseResult parsed, Option<string?> option, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(option) is not { } path)
            return null;
        if (File.Exists(path))
            throw new HostFaultException(
                $"{Safe.Shorten(path)}: is there already, and is not replaced. Name a new file with {option.Name}.");
        return new KeptFile(path, await WholeFile.OpenAsync(path, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Writes it, and says on standard error what it holds.</summary>
    /// <param name="json">What it holds.</param>
    /// <param name="words">Says what it holds, and what can be done with a file of its name.</param>
    /// <exception cref="HostFaultException">The file cannot be written to its end.</exception>
    internal void Write(string json, Func<string, string> words)
    {
        _file.Write(Encoding.UTF8.GetBytes(json + "\n"));
        _file.Complete(replaces: false);
        using var error = StandardStreams.ErrorText();
        var name = Safe.Shorten(_path);
        error.WriteLine($"Kept in {name}: {words(name)}");
    }

    public void Dispose() => _file.Dispose();
}
