namespace RunnersKnee.Rules;

/// <summary>Something that calls for care with a treatment but does not rule it out.</summary>
public sealed record Caution
{
    /// <summary>The code of a finding, <c>ageUnder18</c>, <c>age60OrOver</c>, or the code that a host's own rule gave it.</summary>
    public required string Code { get; init; }

    /// <summary>The caution in words.</summary>
    public required string Text { get; init; }
}
