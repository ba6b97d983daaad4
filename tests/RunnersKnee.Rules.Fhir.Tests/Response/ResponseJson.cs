namespace RunnersKnee.Rules.Fhir.Tests;

/// <summary>Responses in JSON, by hand.</summary>
internal static class ResponseJson
{
    internal static string Of(params string[] items) =>
        $$"""{"resourceType":"QuestionnaireResponse","status":"completed","item":[{{string.Join(",", items)}}]}""";

    internal static string Answered(string linkId, params string[] answers) =>
        $$"""{"linkId":"{{linkId}}","answer":[{{string.Join(",", answers)}}]}""";

    internal static string Coded(string system, string code) =>
        $$$"""{"valueCoding":{"system":"{{{system}}}","code":"{{{code}}}"}}""";
}
