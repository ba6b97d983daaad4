namespace RunnersKnee.Rules.Records;

/// <summary>A case and the advice that was given on it: what a host keeps, to show later what was said and why.</summary>
/// <remarks>Immutable and safe to share between threads. It is written and read by <see cref="RecordJson"/>.</remarks>
public sealed record AdviceRecord
{
    /// <summary>The day on which the case was told, as the host has it; null where that is not known. The library reads no clock.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? Day { get; init; }

    /// <summary>What was told.</summary>
    public required KneeCase Case { get; init; }

    /// <summary>Whether guideline additions were on.</summary>
    public bool GuidelineAdditions => Advice.GuidelineAdditions;

    /// <summary>The knowledge that gave the advice.</summary>
    public KnowledgeVersion Knowledge => Advice.Knowledge;

    /// <summary>What was said to it.</summary>
    public required Advice Advice { get; init; }

    /// <summary>The number of the form, which comes first in JSON.</summary>
    [JsonInclude, JsonPropertyOrder(-1)]
    internal int Format => RecordJson.Format;

    /// <summary>A record of an advice.</summary>
    /// <param name="kneeCase">The case that the advice was given on.</param>
    /// <param name="advice">The advice.</param>
    /// <param name="day">The day on which the case was told; null where that is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="kneeCase"/> or <paramref name="advice"/> is null.</exception>
    public static AdviceRecord Of(KneeCase kneeCase, Advice advice, DateOnly? day = null)
    {
        ArgumentNullException.ThrowIfNull(kneeCase);
        ArgumentNullException.ThrowIfNull(advice);
        return new AdviceRecord { Case = kneeCase, Advice = advice, Day = day };
    }

    /// <summary>
    /// The findings that were answered yes or no and have to be asked anew on a later day, because the answer held for a time only; in the
    /// order in which they are asked. Where the day of the record is not known, nobody knows how old the answers are: all that hold for a
    /// time only are asked anew.
    /// </summary>
    /// <param name="day">The day of the follow-up; on one that is not after the day of the record, nothing is asked anew.</param>
    public IReadOnlyList<Finding> ExpiredOn(DateOnly day) => EquatableList.Of<Finding>(
    [
        .. AnswerSpan.All
            .Where(span => Case[span.Key] is Answer.Yes or Answer.No && (Day is not { } told || span.Value.LastDay(told) < day))
            .Select(span => span.Key),
    ]);

    /// <summary>
    /// The case to begin a follow-up with: what was told, without the answers that have to be asked anew. They are open then, and never
    /// count as yes or no; an answer of unknown stays.
    /// </summary>
    /// <param name="day">The day of the follow-up.</param>
    public KneeCase CaseOn(DateOnly day) => ExpiredOn(day).Aggregate(Case, static (told, finding) => told.With(finding, answer: null));

    /// <summary>How much is in the record, and nothing of what was told or advised.</summary>
    public override string ToString() => $"record of a {Case}; {Advice}";
}
