namespace RunnersKnee.Rules.Json;

/// <summary>Writes a question's subject as its code.</summary>
public sealed class QuestionSubjectConverter : JsonConverter<QuestionSubject>
{
    /// <inheritdoc/>
    public override QuestionSubject Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var code = reader.GetString();
        if (code == "age")
            return QuestionSubject.Age;
        return Codes.TryParse<Finding>(code, out var finding)
            ? finding
            : throw new JsonException("Expected the code of a finding, or age.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, QuestionSubject value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
