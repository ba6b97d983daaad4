namespace RunnersKnee.Sample;

/// <summary>
/// A file that is whole or absent: it is written under another name beside its place, and takes its place when it is complete.
/// What is no regular file (a pipe, a device) has no place to take and is written at once.
/// </summary>
internal sealed class WholeFile : IDisposable
{
    // With what follows it, also a name in three-byte characters stays below what file systems take.
    private const int LongestStem = 60;

    private readonly string _path;
    private readonly string _place;
    private readonly FileStream _file;
    private readonly OutputStream _output;
    private readonly string? _partial;
    private long _whole;
    private bool _isKept;

    private WholeFile(string path, string place, FileStream file, string? partial)
    {
        (_path, _place, _file, _partial) = (path, place, file, partial);
        _output = new OutputStream(file, Safe.Shorten(path));
    }

    /// <summary>Opens it, so that one that cannot be written is told before any work is done for it.</summary>
    /// <exception cref="HostFaultException">It cannot be written.</exception>
    internal static async Task<WholeFile> OpenAsync(string path, CancellationToken cancellationToken)
    {
        // Only this may have to wait and be left alone; what is made after it is never left behind.
        var existing = await Opening.RunAsync(() => TryOpenExisting(path), fault => FileFaults.WhenWriting(path, fault), cancellationToken)
            .ConfigureAwait(false);
        try
        {
            return Open(path, existing);
        }
        catch (Exception fault) when (FileFaults.Is(fault))
        {
            throw FileFaults.WhenWriting(path, fault);
        }
    }

    /// <summary>Adds a piece. Of one that does not fit on the disk, nothing stays.</summary>
    internal void Write(ReadOnlySpan<byte> piece)
    {
        try
        {
            _output.Write(piece);
            _whole += piece.Length;
        }
        catch (HostFaultException) when (_partial is not null)
        {
            _file.SetLength(_whole);
            throw;
        }
    }

    /// <summary>Puts the complete file in its place.</summary>
    /// <param name="replaces">Whether it may replace a file that is there.</param>
    internal void Complete(bool replaces)
    {
        if (_partial is null)
            return;
        try
        {
            // A name that reached the disk before the content would stand for less than the whole after a power failure.
            _file.Flush(flushToDisk: true);
            File.Move(_partial, _place, replaces);
            _isKept = true;
        }
        catch (Exception fault) when (FileFaults.Is(fault))
        {
            throw FileFaults.WhenCompleting(_path, fault);
        }
    }

    /// <summary>Leaves what was written so far beside the place.</summary>
    /// <returns>Where it is; null where there is nothing to keep.</returns>
    internal string? Keep()
    {
        _isKept = _whole > 0;
        return _isKept ? _partial : null;
    }

    public void Dispose()
    {
        _output.Dispose();
        if (_partial is null || _isKept)
            return;
        try
        {
            File.Delete(_partial);
        }
        catch (Exception fault) when (FileFaults.Is(fault))
        {
            // Its directory has gone, or may no longer be written to.
        }
    }

    private static WholeFile Open(string path, FileStream? existing)
    {
        var place = SameFile.Real(path);
        UnixFileMode? mode = null;
        if (existing is not null)
        {
            if (!IsRegular(existing))
                return new WholeFile(path, place, existing, partial: null);
            using (existing)
                mode = OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(existing.SafeFileHandle);
        }

        var name = Path.GetFileName(place);
        var stem = name.Length <= LongestStem ? name : name[..LongestStem];
        var partial = Path.Combine(Path.GetDirectoryName(place)!, $"{stem}.{Path.GetRandomFileName()[..8]}.partial");
        return new WholeFile(path, place, Create(partial, mode), partial);
    }

    private static FileStream? TryOpenExisting(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.Read, bufferSize: 0);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    private static FileStream Create(string path, UnixFileMode? mode)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
        if (OperatingSystem.IsWindows() || mode is not { } same)
            return new FileStream(path, options);

        // Whoever could not read the file that is replaced cannot read this one, at no time.
        options.UnixCreateMode = same;
        var file = new FileStream(path, options);
        File.SetUnixFileMode(file.SafeFileHandle, same);
        return file;
    }

    // Only of a regular file can the length be set, if only to what it is.
    private static bool IsRegular(FileStream file)
    {
        if (!file.CanSeek)
            return false;
        try
        {
            file.SetLength(file.Length);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
