namespace RunnersKnee.Rules.Json;

/// <summary>Writes a told fact as its text, <c>code=value</c>, and reads it back.</summary>
public sealed class CaseFactConverter : JsonConverter<CaseFact>
{
    /// <inheritdoc/>
    public override CaseFact Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString()!;
        return text.Split('=') is [var code, var value] && FactOf(code, value) is { } fact
            ? fact
            : throw new JsonException("Expected a fact of a case, as code=value.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CaseFact value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Text);
    }

    /// <summary>The fact of a code and a value; no code stands for two kinds of facts.</summary>
    private static CaseFact? FactOf(string code, string value)
    {
        if (code == "age")
            return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years <= KneeCase.MaxAge
                ? new AgeTold(years)
                : null;
        if (Codes.TryParse<Finding>(code, out var finding) && Codes.TryParse<Answer>(value, out var answer))
            return answer switch { Answer.Yes => new Yes(finding), Answer.No => new No(finding), _ => null };
        if (Codes.TryParse<Treatment>(code, out var treatment) && Codes.TryParse<TreatmentOutcome>(value, out var outcome))
            return new OutcomeTold(treatment, outcome);
        return Codes.TryParse<TreatmentStep>(code, out var step) && Codes.TryParse<StepOutcome>(value, out var report)
            ? new StepTold(step, report)
            : null;
    }
}
