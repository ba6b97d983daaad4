namespace RunnersKnee.Rules;

/// <summary>A contributing cause that was answered yes.</summary>
public sealed record Contributor
{
    /// <summary>The cause.</summary>
    public required Finding Finding { get; init; }

    /// <summary>The ids of the source's statements that it rests on, such as RK-20.</summary>
    public required IReadOnlyList<string> Statements { get; init => field = Sealed.Of(value); }

    /// <summary>What published guidance says of it.</summary>
    public required Evidence Evidence { get; init; }
}
