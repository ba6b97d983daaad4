namespace RunnersKnee.Rules.Records;

/// <summary>How long an answer holds that is about a time, such as whether there was an injury in the last 7 days.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record AnswerSpan
{
    /// <summary>
    /// Every finding whose answer holds for a time only, in the order in which they are asked; any other answer holds on.
    /// </summary>
    public static IReadOnlyDictionary<Finding, AnswerSpan> All => AnswerSpanTable.All;

    /// <summary>Whole calendar months; 0 (the default) where the span is given in days.</summary>
    public int Months { get; init; }

    /// <summary>Days beside the months; 0 (the default) where the span is given in months.</summary>
    public int Days { get; init; }

    /// <summary>The last day on which an answer still holds; the day after, it has to be asked anew.</summary>
    /// <param name="answered">The day on which the answer was given.</param>
    /// <returns>The day; the last one that a <see cref="DateOnly"/> can be, where it would be later.</returns>
    public DateOnly LastDay(DateOnly answered) => answered < DateOnly.MaxValue.AddDays(-Days).AddMonths(-Months)
        ? answered.AddMonths(Months).AddDays(Days)
        : DateOnly.MaxValue;
}
