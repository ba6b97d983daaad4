namespace RunnersKnee.Rules;

/// <summary>Whether this person may run, and why.</summary>
public sealed record Running : Unprinted
{
    /// <summary>What is advised.</summary>
    public required RunningAdvice Advice { get; init; }

    /// <summary>The advice in words.</summary>
    public required string Text { get; init; }

    /// <summary>The rules that led to it, in the order of the rulebook, each with the facts it rests on.</summary>
    public required IReadOnlyList<Reason> Because { get; init => field = EquatableList.Of(value); }

    /// <summary>What published guidance says of it.</summary>
    public required Evidence Evidence { get; init; }
}

/// <summary>Whether a person may run.</summary>
/// <remarks>Numbers never change.</remarks>
[JsonConverter(typeof(CodeConverter<RunningAdvice>))]
public enum RunningAdvice
{
    /// <summary>The person neither runs nor plays a sport: nothing is said of running.</summary>
    DoesNotRun = 0,
    /// <summary>No running until a clinician has seen the person.</summary>
    StopUntilSeen = 1,
    /// <summary>Running is fine while the pain stays at 2 out of 10 or less and is gone within an hour (Neal 2024, second-hand).</summary>
    WithinPainLimit = 2,
    /// <summary>Only as much running as does not hurt, until more is known.</summary>
    OnlyPainFree = 3,
}
