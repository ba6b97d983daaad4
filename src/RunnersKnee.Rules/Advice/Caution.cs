namespace RunnersKnee.Rules;

/// <summary>Something that calls for care with a treatment but does not rule it out.</summary>
public sealed record Caution
{
    /// <summary>The code of a finding, or <c>age60OrOver</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The caution in words.</summary>
    public required string Text { get; init; }
}
