using System.Text.Json.Serialization;

namespace RunnersKnee.Rules.Fhir.CdsHooks;

/// <summary>What a service answers: cards, or none where there is nothing to say.</summary>
public sealed record CdsResponse
{
    /// <summary>The cards, the most urgent first; empty where there is nothing to say.</summary>
    [JsonPropertyName("cards")]
    public required IReadOnlyList<CdsCard> Cards { get; init; }

    /// <summary>The answer as JSON.</summary>
    public string ToJson() => CdsJson.Write(this);
}

/// <summary>One card.</summary>
public sealed record CdsCard
{
    /// <summary>Identifies the card, for feedback.</summary>
    [JsonPropertyName("uuid")]
    public Guid Uuid { get; init; } = Guid.NewGuid();

    /// <summary>One sentence of less than 140 characters.</summary>
    [JsonPropertyName("summary")]
    public required string Summary { get; init; }

    /// <summary>The rest, as Markdown.</summary>
    [JsonPropertyName("detail")]
    public required string Detail { get; init; }

    /// <summary>How much it matters.</summary>
    [JsonPropertyName("indicator")]
    public required CdsIndicator Indicator { get; init; }

    /// <summary>What it rests on.</summary>
    [JsonPropertyName("source")]
    public required CdsSource Source { get; init; }

    /// <summary>What can be done about it with one click; null for nothing.</summary>
    [JsonPropertyName("suggestions"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CdsSuggestion>? Suggestions { get; init; }

    /// <summary>How many suggestions may be taken; null where there is none.</summary>
    [JsonPropertyName("selectionBehavior"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SelectionBehavior => Suggestions is null ? null : "any";

    /// <summary>Why a clinician may go on all the same; null for none.</summary>
    [JsonPropertyName("overrideReasons"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CdsCoding>? OverrideReasons { get; init; }

    /// <summary>Where to go on from here; null for nowhere.</summary>
    [JsonPropertyName("links"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CdsLink>? Links { get; init; }
}

/// <summary>How much a card matters.</summary>
/// <remarks>Numbers never change.</remarks>
[JsonConverter(typeof(JsonStringEnumConverter<CdsIndicator>))]
public enum CdsIndicator
{
    /// <summary>Good to know: a last resort, or what is missing.</summary>
    [JsonStringEnumMemberName("info")]
    Info = 0,

    /// <summary>The protocol advises against it.</summary>
    [JsonStringEnumMemberName("warning")]
    Warning = 1,

    /// <summary>Something in the record rules it out.</summary>
    [JsonStringEnumMemberName("critical")]
    Critical = 2,
}

/// <summary>What a card rests on.</summary>
public sealed record CdsSource
{
    /// <summary>Its name.</summary>
    [JsonPropertyName("label")]
    public required string Label { get; init; }

    /// <summary>Its absolute address; null for none.</summary>
    [JsonPropertyName("url"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Uri? Url { get; init; }
}

/// <summary>A link from a card.</summary>
public sealed record CdsLink
{
    /// <summary>What is behind it.</summary>
    [JsonPropertyName("label")]
    public required string Label { get; init; }

    /// <summary>Its absolute address.</summary>
    [JsonPropertyName("url")]
    public required Uri Url { get; init; }

    /// <summary>The kind of address: always <c>absolute</c>.</summary>
    [JsonPropertyName("type")]
    public string Type => "absolute";
}

/// <summary>A reason to choose from.</summary>
public sealed record CdsCoding
{
    /// <summary>The code system.</summary>
    [JsonPropertyName("system")]
    public required string System { get; init; }

    /// <summary>The code.</summary>
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    /// <summary>The words to show.</summary>
    [JsonPropertyName("display")]
    public required string Display { get; init; }
}
