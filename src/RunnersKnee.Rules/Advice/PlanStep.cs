namespace RunnersKnee.Rules;

/// <summary>One step of an active plan.</summary>
public sealed record PlanStep
{
    /// <summary>Which step it is.</summary>
    public required TreatmentStep Step { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The step in words: what it is for, and how long to give it.</summary>
    public required string Text { get; init; }

    /// <summary>How it stands.</summary>
    public required PlanStepStatus Status { get; init; }

    /// <summary>Its treatments, each exactly once whatever its status, in the order of <see cref="Treatment"/>.</summary>
    public required IReadOnlyList<Recommendation> Recommendations { get; init => field = Sealed.Of(value); }
}
