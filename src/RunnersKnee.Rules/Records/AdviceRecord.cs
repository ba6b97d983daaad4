namespace RunnersKnee.Rules.Records;

/// <summary>A case and the advice that was given on it: what a host keeps, to show later what was said and why.</summary>
/// <remarks>Immutable and safe to share between threads. It is written and read by <see cref="RecordJson"/>.</remarks>
public sealed record AdviceRecord
{
    /// <summary>What was told.</summary>
    public required KneeCase Case { get; init; }

    /// <summary>Whether guideline additions were on.</summary>
    public bool GuidelineAdditions => Advice.GuidelineAdditions;

    /// <summary>The knowledge that gave the advice.</summary>
    public KnowledgeVersion Knowledge => Advice.Knowledge;

    /// <summary>What was said to it.</summary>
    public required Advice Advice { get; init; }

    /// <summary>A record of an advice.</summary>
    /// <param name="kneeCase">The case that the advice was given on.</param>
    /// <param name="advice">The advice.</param>
    /// <exception cref="ArgumentNullException"><paramref name="kneeCase"/> or <paramref name="advice"/> is null.</exception>
    public static AdviceRecord Of(KneeCase kneeCase, Advice advice)
    {
        ArgumentNullException.ThrowIfNull(kneeCase);
        ArgumentNullException.ThrowIfNull(advice);
        return new AdviceRecord { Case = kneeCase, Advice = advice };
    }
}
