namespace RunnersKnee.Rules;

/// <summary>One criterion and how it stands.</summary>
public sealed record CriterionAssessment
{
    /// <summary>The criterion.</summary>
    public required Finding Finding { get; init; }

    /// <summary>How it stands.</summary>
    public required CriterionStatus Status { get; init; }

    /// <summary>Whether the source names it or guidance does.</summary>
    public required Origin Origin { get; init; }

    /// <summary>The ids of the source's statements that it rests on, such as RK-20.</summary>
    public required IReadOnlyList<string> Statements { get; init => field = Sealed.Of(value); }

    /// <summary>What published guidance says of it.</summary>
    public required Evidence Evidence { get; init; }
}
