namespace RunnersKnee.Rules;

/// <summary>The JSON documents that lie in the library: texts, evidence, schemas.</summary>
internal static class EmbeddedDocument
{
    internal static byte[] Read(string name)
    {
        using var stream = typeof(EmbeddedDocument).Assembly.GetManifestResourceStream($"RunnersKnee.Rules.{name}")
            ?? throw new InvalidOperationException($"{name} is not embedded in the library.");
        var document = new byte[stream.Length];
        stream.ReadExactly(document);
        return document;
    }
}
