using System.Text.Json.Serialization;

namespace RunnersKnee.Rules;

/// <summary>One of the host's own rules that failed, or that stays out because it failed three times in a row; the advice stands without it.</summary>
public sealed record DegradedRule
{
    /// <summary>The rule's name.</summary>
    public required string Rule { get; init; }

    /// <summary>What went wrong, in words for a person.</summary>
    public required string Message { get; init; }

    /// <summary>What the rule threw, or which bound of <see cref="RunnersKneeOptions"/> it passed, for the host's developers. It is not part of the JSON.</summary>
    [JsonIgnore]
    public Exception? Exception { get; init; }
}
