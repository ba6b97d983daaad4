using System.Text.Json.Serialization;

namespace RunnersKnee.Rules.Fhir.CdsHooks;

/// <summary>Something that can be done about a card with one click.</summary>
public sealed record CdsSuggestion
{
    /// <summary>The words of the button.</summary>
    [JsonPropertyName("label")]
    public required string Label { get; init; }

    /// <summary>Identifies the suggestion, for feedback.</summary>
    [JsonPropertyName("uuid")]
    public Guid Uuid { get; init; } = Guid.NewGuid();

    /// <summary>What is done.</summary>
    [JsonPropertyName("actions")]
    public required IReadOnlyList<CdsAction> Actions { get; init; }
}

/// <summary>One thing that a suggestion does: to remove an order.</summary>
public sealed record CdsAction
{
    /// <summary>The kind of action: always <c>delete</c>.</summary>
    [JsonPropertyName("type")]
    public string Type => "delete";

    /// <summary>What it does, in words.</summary>
    [JsonPropertyName("description")]
    public required string Description { get; init; }

    /// <summary>The order, such as <c>MedicationRequest/123</c>.</summary>
    [JsonPropertyName("resourceId")]
    public required string ResourceId { get; init; }
}
