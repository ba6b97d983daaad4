using System.Text.Json.Serialization;

namespace RunnersKnee.Rules;

/// <summary>One treatment of the plan and how it stands.</summary>
public sealed record Recommendation
{
    /// <summary>The treatment.</summary>
    public required Treatment Treatment { get; init; }

    /// <summary>How it stands.</summary>
    public required TreatmentStatus Status { get; init; }

    /// <summary>Whether the source names it or guidance does.</summary>
    public required Origin Origin { get; init; }

    /// <summary>The ids of the source's statements that it rests on, such as RK-20.</summary>
    public required IReadOnlyList<string> Statements { get; init => field = Sealed.Of(value); }

    /// <summary>The treatment in words.</summary>
    public required string Text { get; init; }

    /// <summary>How much and how often, where that is limited; null otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dose? Dose { get; init; }

    /// <summary>The findings that a conditional treatment waits for; empty otherwise.</summary>
    public required IReadOnlyList<Finding> WaitingFor { get; init => field = Sealed.Of(value); }

    /// <summary>The findings answered yes that rule it out.</summary>
    public required IReadOnlyList<Finding> ContraindicatedBy { get; init => field = Sealed.Of(value); }

    /// <summary>The findings that would rule it out and are open.</summary>
    public required IReadOnlyList<Finding> Unanswered { get; init => field = Sealed.Of(value); }

    /// <summary>What calls for care, in the order of the findings, ages last.</summary>
    public required IReadOnlyList<Caution> Cautions { get; init => field = Sealed.Of(value); }

    /// <summary>The rules that led to it, in the order of the rulebook, each with the facts it rests on.</summary>
    public required IReadOnlyList<Reason> Because { get; init => field = Sealed.Of(value); }

    /// <summary>What published guidance says of it.</summary>
    public required Evidence Evidence { get; init; }
}
