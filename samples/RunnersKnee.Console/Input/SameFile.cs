namespace RunnersKnee.Sample;

/// <summary>Whether a file that is to be written is the one that is read, also through links or under another spelling.</summary>
internal static class SameFile
{
    internal static bool Is(string? input, string output)
    {
        if (!File.Exists(input))
            return false;
        if (string.Equals(Real(input), Real(output), StringComparison.Ordinal))
            return true;

        // Names tell only so much: hard links, linked directories and file systems that ignore case have others for one file.
        // What is open for reading cannot be locked for writing. The length spares pipes and devices the attempt.
        var length = Length(input);
        if (length == 0 || Length(output) != length)
            return false;
        using var reading = new FileStream(input, FileMode.Open, FileAccess.Read, FileShare.Read);
        return IsLocked(output);
    }

    /// <summary>The path of what a name stands for, behind all links.</summary>
    internal static string Real(string path)
    {
        var full = Path.GetFullPath(path);
        return File.Exists(full) && File.ResolveLinkTarget(full, returnFinalTarget: true) is { } target ? target.FullName : full;
    }

    private static long Length(string path) => new FileInfo(Real(path)) is { Exists: true } file ? file.Length : 0;

    private static bool IsLocked(string path)
    {
        try
        {
            using var writing = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.None);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }
}
