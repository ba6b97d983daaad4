using System.Text.Json.Serialization;

namespace RunnersKnee.Rules.Fhir.CdsHooks;

/// <summary>One service: the hook that calls it, and what of a record it would like to be sent along.</summary>
public sealed record CdsService
{
    /// <summary>The hook: <c>patient-view</c>, <c>order-select</c> or <c>order-sign</c>.</summary>
    [JsonPropertyName("hook")]
    public required string Hook { get; init; }

    /// <summary>The id, the last part of the service's address.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>A name for people.</summary>
    [JsonPropertyName("title")]
    public required string Title { get; init; }

    /// <summary>What it does.</summary>
    [JsonPropertyName("description")]
    public required string Description { get; init; }

    /// <summary>The queries for what is to be sent along, by key.</summary>
    [JsonPropertyName("prefetch")]
    public required IReadOnlyDictionary<string, string> Prefetch { get; init; }
}

/// <summary>What discovery answers: the services there are.</summary>
public sealed record CdsDiscovery
{
    /// <summary>The services.</summary>
    [JsonPropertyName("services")]
    public required IReadOnlyList<CdsService> Services { get; init; }

    /// <summary>The answer as JSON.</summary>
    public string ToJson() => CdsJson.Write(this);
}
