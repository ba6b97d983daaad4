namespace RunnersKnee.Sample;

/// <summary>What becomes of the library's labels on a screen.</summary>
internal static class Labels
{
    /// <summary>A label as the beginning of a sentence.</summary>
    internal static string Sentence(string label) => label.Length == 0 ? label : char.ToUpperInvariant(label[0]) + label[1..];
}
