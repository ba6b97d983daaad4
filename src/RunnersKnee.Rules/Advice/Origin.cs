namespace RunnersKnee.Rules;

/// <summary>Where an item comes from.</summary>
[JsonConverter(typeof(CodeConverter<Origin>))]
public enum Origin
{
    /// <summary>The practitioner's protocol.</summary>
    Source,
    /// <summary>Published guidance; not part of the protocol.</summary>
    Guideline,
}
