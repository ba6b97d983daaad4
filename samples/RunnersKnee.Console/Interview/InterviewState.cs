using System.Collections.Immutable;
using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>How far an interview has come. Immutable, so that going back is taking the one before.</summary>
internal sealed record InterviewState
{
    internal KneeCase Case { get; init; } = KneeCase.Empty;

    /// <summary>The age was asked for and not told.</summary>
    internal bool AgeIsSetAside { get; init; }

    internal bool PastCareWasAsked { get; init; }

    /// <summary>What was done already and of which the outcome is still to be asked.</summary>
    internal ImmutableQueue<PastCare> Outcomes { get; init; } = [];

    /// <summary>Whether someone has examined the knee, whatever they found.</summary>
    internal bool WasExamined => Case[Finding.ExamConsistent] is Answer.Yes or Answer.No;
}
