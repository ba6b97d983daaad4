namespace RunnersKnee.Rules.Fhir;

/// <summary>What a patient's record tells, and what of it could not be read.</summary>
/// <remarks>
/// A record tells a yes, an age or that something is taken. It never tells a no: what does not stand in it may be so all the same.
/// Immutable and safe to share between threads.
/// </remarks>
public sealed record RecordFacts
{
    /// <summary>The facts, each with where it came from; one that stands in several places is listed with each.</summary>
    public required IReadOnlyList<RecordFact> Facts { get; init; }

    /// <summary>What could not be read.</summary>
    public required IReadOnlyList<RecordGap> Gaps { get; init; }

    /// <summary>The facts as a case.</summary>
    public KneeCase Case => Facts.Aggregate(KneeCase.Empty, (told, fact) => fact.Tell(told));

    /// <summary>Whether the record has an active diagnosis of patellofemoral pain in codes.</summary>
    public bool HasKneeDiagnosis => Facts.Any(fact => fact.Finding == Finding.KneecapPain);

    /// <summary>Whether such a diagnosis may be there and was not read.</summary>
    internal bool MayHideDiagnosis => Gaps.Any(gap => gap.List == RecordList.Conditions);
}
