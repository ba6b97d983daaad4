namespace RunnersKnee.Rules.Printing;

/// <summary>How an advice is written out.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record PrintOptions
{
    internal static readonly PrintOptions Default = new();

    /// <summary>How much of it; in brief by default. A sheet to print always holds what fits on one page.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="AdviceDetail"/>.</exception>
    public AdviceDetail Detail
    {
        get;
        init => field = Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Not a member of AdviceDetail.");
    }

    /// <summary>
    /// The texts; null, as by default, for those that the advice was given in. An advice that was read from JSON has lost them: it is
    /// written in English where that is its language, and needs its texts where it is not, or where the host had changed some.
    /// </summary>
    public AdviceTexts? Texts { get; init; }

    /// <summary>
    /// The case that the advice was given on, so that a clinician is told what was answered; null, as by default, leaves that out.
    /// </summary>
    public KneeCase? Case { get; init; }

    /// <summary>The day that a sheet bears; null, as by default, for none. The library takes no clock.</summary>
    public DateOnly? Day { get; init; }
}
