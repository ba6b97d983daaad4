namespace RunnersKnee.Rules.Fhir;

/// <summary>A word in the name of a medicine, an ingredient or a kind of medicine, and what it tells.</summary>
public sealed record MedicineWord
{
    /// <summary>The word, as a whole; upper and lower case do not count.</summary>
    public required string Word { get; init; }

    /// <summary>The findings that taking it tells with yes.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The finding that an allergy to it tells with yes; null for none.</summary>
    public Finding? Allergy { get; init; }

    /// <summary>The treatment that an active order is, and that a draft is judged as; null for none.</summary>
    public Treatment? Treatment { get; init; }

    /// <summary>
    /// Whether only a draft counts as the treatment: what is taken already may be for something else, as low-dose aspirin is.
    /// </summary>
    public bool DraftsOnly { get; init; }
}
