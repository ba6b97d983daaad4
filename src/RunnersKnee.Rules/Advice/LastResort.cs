using System.Text.Json.Serialization;

namespace RunnersKnee.Rules;

/// <summary>What may be discussed once all three steps have failed.</summary>
public sealed record LastResort
{
    /// <summary>Whether it is reached: the plan is active, all three steps have failed and the age is not known to be under 18.</summary>
    public required bool Reached { get; init; }

    /// <summary>What it asks for, in words; null unless it is reached.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; init; }

    /// <summary>The steps of the active plan that have not failed.</summary>
    public required IReadOnlyList<TreatmentStep> Outstanding { get; init => field = Sealed.Of(value); }

    /// <summary>The options, in order; empty unless it is reached.</summary>
    public required IReadOnlyList<LastResortOption> Options { get; init => field = Sealed.Of(value); }

    /// <summary>The rules that led to it, in the order of the rulebook, each with the facts it rests on.</summary>
    public required IReadOnlyList<Reason> Because { get; init => field = Sealed.Of(value); }
}
