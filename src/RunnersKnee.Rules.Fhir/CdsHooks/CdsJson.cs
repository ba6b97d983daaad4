namespace RunnersKnee.Rules.Fhir.CdsHooks;

/// <summary>Writes what services answer.</summary>
internal static class CdsJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = AdviceJson.Encoder };

    internal static string Write<TAnswer>(TAnswer answer) => JsonSerializer.Serialize(answer, Options);
}
