namespace RunnersKnee.Rules.Local;

/// <summary>Something that a local rule added.</summary>
public sealed record LocalAddition : Unprinted
{
    /// <summary>The rule's name.</summary>
    public required string Rule { get; init; }

    /// <summary>The addition's code.</summary>
    public required string Code { get; init; }

    /// <summary>The addition in words.</summary>
    public required string Text { get; init; }
}

/// <summary>A local rule that failed in this advice, which stands without it; the next advice runs it again.</summary>
public sealed record DegradedRule : Unprinted
{
    private readonly Uncompared<Exception?> _exception;

    /// <summary>The rule's name.</summary>
    public required string Rule { get; init; }

    /// <summary>What went wrong, in words for a person.</summary>
    public required string Message { get; init; }

    /// <summary>
    /// What the rule threw or did, for the host's developers. It is not part of the JSON, nor of what makes two of these equal.
    /// </summary>
    [JsonIgnore]
    public Exception? Exception { get => _exception.Value; init => _exception = new(value); }
}
