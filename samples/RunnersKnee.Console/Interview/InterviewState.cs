using System.Collections.Immutable;
using RunnersKnee.Rules;

namespace RunnersKnee.Sample;

/// <summary>How far an interview has come. Immutable, so that going back is taking the one before.</summary>
internal sealed record InterviewState
{
    internal KneeCase Case { get; init; } = KneeCase.Empty;

    /// <summary>The age was asked for and not told.</summary>
    internal bool AgeIsSetAside { get; init; }

    internal bool TreatmentsWereAsked { get; init; }

    internal bool StepsWereAsked { get; init; }

    /// <summary>Treatments that were tried and of which the outcome is still to be asked.</summary>
    internal ImmutableQueue<Treatment> TreatmentsTried { get; init; } = [];

    /// <summary>Steps that were worked on and of which the outcome is still to be asked.</summary>
    internal ImmutableQueue<TreatmentStep> StepsWorkedOn { get; init; } = [];
}
