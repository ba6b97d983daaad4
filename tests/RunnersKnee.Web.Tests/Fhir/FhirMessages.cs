namespace RunnersKnee.Web.Tests;

/// <summary>What clients of FHIR and CDS Hooks send.</summary>
internal static class FhirMessages
{
    internal const string SignService = "/cds-services/runners-knee-order-sign";
    internal const string AdviceOperation = "/fhir/QuestionnaireResponse/$advice";

    /// <summary>A draft of an NSAID without an intent, for somebody with patellofemoral pain on warfarin.</summary>
    internal const string MalformedDraft = """
        {"hook":"order-sign","hookInstance":"d1577c69-dfbe-44ad-ba6d-3e05e953b2ea","fhirServer":"http://127.0.0.1:1/fhir",
         "context":{"userId":"Practitioner/1","patientId":"p1","draftOrders":{"resourceType":"Bundle","type":"collection","entry":[
           {"resource":{"resourceType":"MedicationRequest","id":"d1","status":"draft","subject":{"reference":"Patient/p1"},
                        "medicationCodeableConcept":{"text":"Ibuprofen 200 MG Oral Tablet"}}}]}},
         "prefetch":{
           "patient":{"resourceType":"Patient","id":"p1","birthDate":"1990-01-01"},
           "conditions":{"resourceType":"Bundle","type":"searchset","entry":[{"resource":{"resourceType":"Condition","id":"c1",
             "clinicalStatus":{"coding":[{"code":"active"}]},"subject":{"reference":"Patient/p1"},
             "code":{"coding":[{"system":"http://snomed.info/sct","code":"430725003"}]}}}]},
           "medicationRequests":{"resourceType":"Bundle","type":"searchset","entry":[{"resource":{"resourceType":"MedicationRequest",
             "id":"w1","status":"active","intent":"order","subject":{"reference":"Patient/p1"},
             "medicationCodeableConcept":{"text":"Warfarin 5 MG Oral Tablet"}}}]}}}
        """;
}
