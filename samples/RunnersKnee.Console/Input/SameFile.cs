namespace RunnersKnee.Sample;

/// <summary>Whether two names stand for one file, also through links or under another spelling, and before there is one.</summary>
internal static class SameFile
{
    // As many as Linux follows.
    private const int MostLinks = 40;

    internal static bool Is(string input, string output)
    {
        if (string.Equals(Real(input), Real(output), StringComparison.Ordinal))
            return !IsDevice(Real(output));

        // Names tell only so much: hard links and file systems that ignore case have others for one file.
        // What is open for reading cannot be locked for writing. The length spares pipes and devices the attempt.
        var length = Length(input);
        if (length == 0 || Length(output) != length)
            return false;
        using var reading = new FileStream(input, FileMode.Open, FileAccess.Read, FileShare.Read);
        return IsLocked(output);
    }

    /// <summary>The path of what a name stands for, behind all links, those of its directories too.</summary>
    internal static string Real(string path)
    {
        var links = 0;
        return Real(path, ref links);
    }

    private static string Real(string path, ref int links)
    {
        var full = Path.GetFullPath(path);
        if (Path.GetDirectoryName(full) is not { } directory)
            return full;
        var place = Path.Combine(Real(directory, ref links), Path.GetFileName(full));
        if (!Path.Exists(place) || File.ResolveLinkTarget(place, returnFinalTarget: false) is not { } target)
            return place;

        // Links that lead round in a circle end where they are; opening them tells what is wrong.
        return ++links > MostLinks ? place : Real(target.FullName, ref links);
    }

    /// <summary>A terminal or the null device takes and gives at the same time, and loses nothing by it.</summary>
    private static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal);

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
