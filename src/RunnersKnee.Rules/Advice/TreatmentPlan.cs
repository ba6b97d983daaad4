namespace RunnersKnee.Rules;

/// <summary>The treatment plan in three steps (RK-18).</summary>
public sealed record TreatmentPlan : Unprinted
{
    /// <summary>Whether it is offered.</summary>
    public required PlanStatus Status { get; init; }

    /// <summary>The step to work on now; null where there is none.</summary>
    public required TreatmentStep? CurrentStep { get; init; }

    /// <summary>The three steps, in order; empty unless the plan is active.</summary>
    public required IReadOnlyList<PlanStep> Steps { get; init => field = EquatableList.Of(value); }

    internal PlanStep? Current => Steps.FirstOrDefault(step => step.Status == PlanStepStatus.Current);
}

/// <summary>Whether the treatment plan is offered.</summary>
/// <remarks>Numbers never change.</remarks>
[JsonConverter(typeof(CodeConverter<PlanStatus>))]
public enum PlanStatus
{
    /// <summary>Runner's knee is not likely enough for a plan.</summary>
    NotOffered = 0,
    /// <summary>The plan is offered.</summary>
    Active = 1,
    /// <summary>A clinician comes first; nothing is recommended until then.</summary>
    Suspended = 2,
}

/// <summary>One step of an active plan.</summary>
public sealed record PlanStep : Unprinted
{
    /// <summary>Which step it is.</summary>
    public required TreatmentStep Step { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The step in words: what it is for, and how long to give it.</summary>
    public required string Text { get; init; }

    /// <summary>How it stands.</summary>
    public required PlanStepStatus Status { get; init; }

    /// <summary>Its treatments, each exactly once whatever its status, in the order of the protocol's table.</summary>
    public required IReadOnlyList<Recommendation> Recommendations { get; init => field = EquatableList.Of(value); }

    /// <summary>
    /// The same treatments with the most useful first, for a host that shows a few of them: by status, what is recommended first, then by
    /// evidence (guidance agrees, does not speak of it, is divided, disagrees), then in the order of the protocol's table.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<Recommendation> MostUsefulFirst =>
        EquatableList.Of([.. Recommendations.OrderByDescending(item => item.Status).ThenBy(item => item.Evidence.Place)]);

    internal IEnumerable<Recommendation> Offered => MostUsefulFirst.Where(item => item.IsOffered);
}

/// <summary>How a step of an active plan stands.</summary>
/// <remarks>Numbers never change.</remarks>
[JsonConverter(typeof(CodeConverter<PlanStepStatus>))]
public enum PlanStepStatus
{
    /// <summary>Reported as achieved.</summary>
    Achieved = 0,
    /// <summary>Reported as failed, or all that it offers was tried without relief.</summary>
    Failed = 1,
    /// <summary>The step to work on now.</summary>
    Current = 2,
    /// <summary>Its turn comes after the current step.</summary>
    Upcoming = 3,
}
