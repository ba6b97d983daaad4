namespace RunnersKnee.Rules;

/// <summary>Something that one of the host's own rules added.</summary>
public sealed record LocalAddition
{
    /// <summary>The rule's name.</summary>
    public required string Rule { get; init; }

    /// <summary>The addition's code.</summary>
    public required string Code { get; init; }

    /// <summary>The addition in words.</summary>
    public required string Text { get; init; }
}
