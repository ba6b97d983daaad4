using System.Collections.Immutable;
using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>How far an interview has come. Immutable, so that going back is taking the one before.</summary>
internal sealed record InterviewState
{
    internal KneeCase Case { get; init; } = KneeCase.Empty;

    /// <summary>The age was asked for and not told.</summary>
    internal bool AgeIsSetAside { get; init; }

    /// <summary>What is taken at the moment was asked for.</summary>
    internal bool TakenIsAsked { get; init; }

    /// <summary>What was asked for already of what may have been done.</summary>
    internal ImmutableHashSet<PastCare> PastCareAsked { get; init; } = [];

    /// <summary>What was done already and of which the outcome is still to be asked.</summary>
    internal ImmutableQueue<PastCare> Outcomes { get; init; } = [];

    /// <summary>The person has had enough: nothing more is asked than what to do with signs that are open.</summary>
    internal bool IsEnough { get; init; }

    /// <summary>The open signs that the person was told of.</summary>
    internal ImmutableHashSet<Finding> OpenSignsNamed { get; init; } = [];

    /// <summary>The open signs that the person wants to go through once more.</summary>
    internal ImmutableQueue<Finding> OnceMore { get; init; } = [];
}
