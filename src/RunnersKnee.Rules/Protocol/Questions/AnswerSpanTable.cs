using System.Collections.Immutable;
using static RunnersKnee.Rules.Finding;

namespace RunnersKnee.Rules.Protocol;

/// <summary>How long an answer holds, for the findings whose question names a time: after it, yes and no may both be wrong.</summary>
internal static class AnswerSpanTable
{
    internal static IReadOnlyDictionary<Finding, AnswerSpan> All { get; } =
        ImmutableSortedDictionary.Create<Finding, AnswerSpan>(DisplayOrder.By<Finding>()).AddRange(
        [
            KeyValuePair.Create(RecentInjury, new AnswerSpan { Days = 7 }),
            KeyValuePair.Create(RapidSwelling, new AnswerSpan { Days = 28 }),
            KeyValuePair.Create(PatellarDislocation, new AnswerSpan { Months = 3 }),
            KeyValuePair.Create(RecentFluoroquinolone, new AnswerSpan { Months = 6 }),
            KeyValuePair.Create(KneeReplacementPlanned, new AnswerSpan { Months = 3 }),
        ]);
}
