namespace RunnersKnee.Rules;

/// <summary>Where an item comes from.</summary>
/// <remarks>Numbers never change.</remarks>
[JsonConverter(typeof(CodeConverter<Origin>))]
public enum Origin
{
    /// <summary>The practitioner's protocol.</summary>
    Source = 0,
    /// <summary>Published guidance; not part of the protocol.</summary>
    Guideline = 1,
}
