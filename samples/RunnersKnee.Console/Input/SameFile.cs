namespace RunnersKnee.Sample;

/// <summary>Whether a file that is to be written is the one that is read, also through links or under another spelling.</summary>
internal static class SameFile
{
    internal static bool Is(InputSource input, string output)
    {
        if (input.File is not { } file || !File.Exists(output))
            return false;
        if (string.Equals(Real(file), Real(output), StringComparison.Ordinal))
            return true;

        // Names tell only so much: hard links, linked directories and file systems that ignore case have others for one file.
        // What is open for reading cannot be locked for writing. The length spares pipes and devices the attempt.
        if (input.Length is not > 0 || new FileInfo(Real(output)).Length != input.Length)
            return false;
        using var reading = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
        return IsLocked(output);
    }

    private static string Real(string path)
    {
        var full = Path.GetFullPath(path);
        return File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
    }

    private static bool IsLocked(string path)
    {
        try
        {
            using var writing = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.None);
            return false;
        }
        catch (IOException fault) when (fault is not FileNotFoundException and not DirectoryNotFoundException)
        {
            return true;
        }
    }
}
