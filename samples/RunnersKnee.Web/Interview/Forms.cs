namespace RunnersKnee.Web;

/// <summary>Reads forms that have come as a whole.</summary>
internal static class Forms
{
    /// <summary>The form; null where it is none, breaks off, has a field twice or is in an encoding that nobody should use.</summary>
    internal static async Task<IFormCollection?> ReadAsync(HttpRequest request)
    {
        if (!request.HasFormContentType)
            return null;
        try
        {
            var form = await request.ReadFormAsync().ConfigureAwait(false);
            return form.Any(field => field.Value.Count > 1) ? null : form;
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or NotSupportedException)
        {
            return null;
        }
    }
}
