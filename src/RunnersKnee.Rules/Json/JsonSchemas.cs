namespace RunnersKnee.Rules.Json;

/// <summary>The JSON Schemas (draft 2020-12) of what goes in and what comes out.</summary>
/// <remarks>
/// A schema cannot say all that <see cref="CaseJson"/> asks for: that nothing is named twice, that an age is not written
/// 34.0, and it counts an id's characters in code points. Safe for use by many threads at once.
/// </remarks>
public static class JsonSchemas
{
    /// <summary>The schema of a case document, as <see cref="CaseJson"/> reads and writes it.</summary>
    public static string Case { get; } = Read("case.schema.json");

    /// <summary>The schema of an advice, as <see cref="AdviceJson"/> writes it in full. Later versions may add properties.</summary>
    public static string Advice { get; } = Read("advice.schema.json");

    private static string Read(string name) => Encoding.UTF8.GetString(EmbeddedDocument.Read(name)).TrimEnd('\n');
}
