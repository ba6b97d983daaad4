namespace RunnersKnee.Web;

/// <summary>How much may be sent. A case in full, every finding answered, is a tenth of it.</summary>
internal static class BodyLimit
{
    internal const int Bytes = 64 * 1024;
}
