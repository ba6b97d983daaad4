using System.CommandLine;

namespace RunnersKnee.Sample;

/// <summary>Where a command writes: to the file that an option names, or to standard output.</summary>
/// <param name="Name">How messages call it.</param>
/// <param name="File">The path of the file; null where there is none.</param>
/// <param name="Remedy">What to do where the file cannot be written to.</param>
internal sealed record Destination(string Name, string? File, string Remedy)
{
    private const string StandardOutputName = "standard output";

    /// <summary>Standard output, with the file that it was redirected to.</summary>
    internal static Destination StandardOutput =>
        new(StandardOutputName, StandardStreams.FileBehind(descriptor: 1), "Send it to another file.");

    /// <summary>What a message about its file begins with.</summary>
    private string Shown => Name == StandardOutputName ? Name : Safe.Shorten(File!);

    /// <summary>The file that an option names, where it is given.</summary>
    /// <exception cref="HostFaultException">The name is none of a file.</exception>
    internal static Destination Of(ParseResult parsed, Option<string?> option)
    {
        var file = parsed.GetValue(option);
        FileFaults.ThrowIfEmpty(file);
        return file == InputSource.StandardInput
            ? throw new HostFaultException($"{option.Name} takes the name of a file, not -. Name a file.")
            : new Destination(option.Name, file, $"Name another file with {option.Name}.");
    }

    /// <summary>
    /// Refuses to write over what is read, and to write two documents into one file. Each command asks this before it does
    /// anything.
    /// </summary>
    /// <param name="inputs">What the command reads: names of files, or - for standard input.</param>
    /// <param name="destinations">Where it writes.</param>
    /// <param name="cancellationToken">Ends the wait for a file system.</param>
    /// <exception cref="HostFaultException">Two of them are the same file, under whatever names, or a name is empty.</exception>
    internal static async Task ThrowIfSharedAsync(
        IReadOnlyList<string> inputs, IReadOnlyList<Destination> destinations, CancellationToken cancellationToken)
    {
        var taken = new List<(string? File, string Words)>();
        foreach (var input in inputs)
        {
            FileFaults.ThrowIfEmpty(input);
            taken.Add((InputSource.FileBehind(input), "the input itself"));
        }

        foreach (var destination in destinations)
        {
            foreach (var (file, words) in taken)
            {
                if (await destination.IsAsync(file, cancellationToken).ConfigureAwait(false))
                {
                    throw new HostFaultException(
                        $"{destination.Shown}: is {words} (or another program is using it); nothing was read. {destination.Remedy}");
                }
            }

            taken.Add((destination.File, $"the file of {destination.Name} as well"));
        }
    }

    private async Task<bool> IsAsync(string? other, CancellationToken cancellationToken) => File is not null && other is not null
        && await Opening.RunAsync(() => SameFile.Is(other, File), fault => FileFaults.WhenWriting(File, fault), cancellationToken)
            .ConfigureAwait(false);
}
