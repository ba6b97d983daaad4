namespace RunnersKnee.Rules;

/// <summary>A fault of form that the JSON reader itself does not look for; nothing after it can be read.</summary>
internal sealed class MalformedJsonException(string message, int offset) : Exception(message)
{
    /// <summary>The byte at which it is, counted from the document's first after the byte-order mark.</summary>
    internal int Offset { get; } = offset;
}
