namespace RunnersKnee.Rules.Json;

/// <summary>Reads a case as strictly as <see cref="CaseJson"/>, and writes it as it does, whatever the options of the host are.</summary>
/// <remarks>
/// Only comments and trailing commas, which change nothing of a case, pass where the options of the host allow them.
/// A case is refused with a <see cref="JsonException"/> whose message names the places that are at fault and whose inner exception is a
/// <see cref="DocumentFormatException"/> that lists the faults.
/// </remarks>
public sealed class KneeCaseConverter : JsonConverter<KneeCase>
{
    /// <summary>Null is refused as any other document that is not a case.</summary>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override KneeCase Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var result = CaseReader.Read(ref reader);
        if (result.IsValid)
            return result.Value;
        var fault = new DocumentFormatException("case", result.Errors);
        throw new JsonException(fault.Message, fault);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, KneeCase value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is null)
            writer.WriteNullValue();
        else
            JsonSerializer.Serialize(writer, new CaseDocument(value), JsonOutput.Of<CaseDocument>());
    }
}
