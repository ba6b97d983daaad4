namespace RunnersKnee.Rules.Json;

/// <summary>
/// What the JSON of cases and advice is written from: generated when the library is built, so that it needs no reflection.
/// </summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Advice))]
[JsonSerializable(typeof(AdviceRecord))]
[JsonSerializable(typeof(CaseDocument))]
[JsonSerializable(typeof(Explanation))]
[JsonSerializable(typeof(FollowUp))]
[JsonSerializable(typeof(Replay))]
internal sealed partial class RunnersKneeJsonContext : JsonSerializerContext;
