using Hl7.Fhir.Serialization;

namespace RunnersKnee.Rules.Fhir.Tests;

/// <summary>Records by hand, read as those of a health record are: leniently.</summary>
internal static class Record
{
    internal static readonly DateOnly Today = new(2026, 11, 30);

    private static readonly JsonSerializerOptions Lenient =
        new JsonSerializerOptions().ForFhir(ModelInfo.ModelInspector).UsingMode(DeserializationMode.Recoverable);

    internal static Resource Of(string json) => JsonSerializer.Deserialize<Resource>(json, Lenient)!;

    internal static Bundle Bundle(params string[] resources) => (Bundle)Of(
        "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":["
        + string.Join(",", resources.Select(json => "{\"resource\":" + json + "}")) + "]}");

    internal static string Condition(string code, string system = RecordCodes.Snomed, string more = "") => $$"""
        {"resourceType":"Condition","id":"c1","subject":{"reference":"Patient/p1"},{{more}}
         "code":{"coding":[{"system":"{{system}}","code":"{{code}}","display":"as coded"}] } }
        """;

    internal static string Status(string? clinical = null, string? verification = null)
    {
        var clinicalStatus = clinical is null ? "" : Concept("clinicalStatus", clinical);
        return clinicalStatus + (verification is null ? "" : Concept("verificationStatus", verification));
    }

    internal static string Ordered(
        string medication, string more = "\"status\":\"active\",\"intent\":\"order\",", string kind = "MedicationRequest") =>
        $$"""{"resourceType":"{{kind}}","id":"m1","subject":{"reference":"Patient/p1"},{{more}}{{medication}} }""";

    internal static string Text(string text) => $$"""
        "medicationCodeableConcept":{"text":"{{text}}"}
        """;

    internal static string Coded(string system, string code) => $$"""
        "medicationCodeableConcept":{"coding":[{"system":"{{system}}","code":"{{code}}"}] }
        """;

    internal static RecordFacts OfConditions(params string[] conditions) => Read(new PatientRecords { Conditions = Bundle(conditions) });
    internal static RecordFacts OfOrders(params string[] orders) => Read(new PatientRecords { MedicationRequests = Bundle(orders) });
    internal static RecordFacts OfAllergies(params string[] allergies) => Read(new PatientRecords { Allergies = Bundle(allergies) });
    internal static RecordFacts Read(PatientRecords records) => RecordReader.Read(records with { PatientId = "p1" }, Today);

    private static string Concept(string name, string code) => $$"""
        "{{name}}":{"coding":[{"code":"{{code}}"}] },
        """;
}
