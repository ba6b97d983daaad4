using System.Text;
using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>The sheet to print, in a file. It takes the place of an older one.</summary>
internal static class SheetFile
{
    /// <summary>Opens it before anything is read for it.</summary>
    /// <returns>The file; null where none is wanted.</returns>
    /// <exception cref="HostFaultException">It cannot be written.</exception>
    internal static async Task<WholeFile?> OpenAsync(string? path, CancellationToken cancellationToken)
    {
        if (path is null)
            return null;
        return await WholeFile.OpenAsync(path, cancellationToken).ConfigureAwait(false);
    }

    /// <exception cref="HostFaultException">The file cannot be written to its end.</exception>
    internal static void Write(WholeFile? file, KneeCase kneeCase, Advice advice)
    {
        file?.Write(Encoding.UTF8.GetBytes(advice.ToHtml(new PrintOptions { Case = kneeCase })));
        file?.Complete(replaces: true);
    }
}
