namespace RunnersKnee.Rules.Fhir.Tests;

/// <summary>Requests of a hook, by hand.</summary>
internal sealed record HookRequest
{
    internal const string Knee = """
        {"resourceType":"Condition","id":"knee","subject":{"reference":"Patient/p1"},
         "clinicalStatus":{"coding":[{"code":"active"}]},
         "code":{"coding":[{"system":"http://snomed.info/sct","code":"430725003","display":"Patellofemoral stress syndrome"}]}}
        """;

    internal const string Warfarin = """
        {"resourceType":"MedicationRequest","id":"w1","status":"active","intent":"order","subject":{"reference":"Patient/p1"},
         "medicationCodeableConcept":{"text":"Warfarin 5 MG Oral Tablet"}}
        """;

    internal string Hook { get; init; } = "order-sign";
    internal string Patient { get; init; } = """{"resourceType":"Patient","id":"p1","birthDate":"1990-01-01"}""";
    internal string Conditions { get; init; } = BundleOf(Knee);
    internal string Allergies { get; init; } = BundleOf();
    internal string MedicationRequests { get; init; } = BundleOf();
    internal string MedicationStatements { get; init; } = BundleOf();
    internal string Drafts { get; init; } = BundleOf();
    internal string Selections { get; init; } = "[]";

    internal static string BundleOf(params string[] resources) =>
        "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":["
        + string.Join(",", resources.Select(resource => "{\"resource\":" + resource + "}")) + "]}";

    internal static string Draft(string medicine, string id = "d1", string more = "\"status\":\"draft\",\"intent\":\"order\",") => $$"""
        {"resourceType":"MedicationRequest","id":"{{id}}",{{more}}"subject":{"reference":"Patient/p1"},
         "medicationCodeableConcept":{"text":"{{medicine}}"} }
        """;

    internal string ToJson()
    {
        var orders = Hook == "patient-view" ? "" : $", \"draftOrders\":{Drafts}";
        var selections = Hook == "order-select" ? $", \"selections\":{Selections}" : "";
        return $$"""
            {"hook":"{{Hook}}","hookInstance":"d1577c69-dfbe-44ad-ba6d-3e05e953b2ea","fhirServer":"http://ehr.example/fhir",
             "context":{"userId":"Practitioner/1","patientId":"p1"{{selections}}{{orders}} },
             "prefetch":{"patient":{{Patient}},"conditions":{{Conditions}},"allergies":{{Allergies}},
                         "medicationRequests":{{MedicationRequests}},"medicationStatements":{{MedicationStatements}} } }
            """;
    }
}
