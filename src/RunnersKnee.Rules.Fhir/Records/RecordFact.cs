namespace RunnersKnee.Rules.Fhir;

/// <summary>One fact that a record tells, with where it came from.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record RecordFact
{
    /// <summary>The finding that is told with yes; null where it is another fact.</summary>
    public Finding? Finding { get; init; }

    /// <summary>The treatment that is told as <see cref="TreatmentOutcome.Ongoing"/>; null where it is another fact.</summary>
    public Treatment? Treatment { get; init; }

    /// <summary>The age in whole years; null where it is another fact.</summary>
    public int? Age { get; init; }

    /// <summary>The list that it stands in.</summary>
    public required RecordList List { get; init; }

    /// <summary>The resource, such as <c>Condition/123</c>; null where it has no id.</summary>
    public string? Reference { get; init; }

    /// <summary>What it is called there, as the record has it; null where it has no name.</summary>
    public string? Name { get; init; }

    /// <summary>The row of the table that matched; null for the age and where the words of a medicine did.</summary>
    public RecordCode? Code { get; init; }

    internal KneeCase Tell(KneeCase kneeCase) => this switch
    {
        { Finding: { } finding } => kneeCase.WithYes(finding),
        { Treatment: { } treatment } => kneeCase.With(treatment, TreatmentOutcome.Ongoing),
        _ => kneeCase.WithAge(Age),
    };
}
