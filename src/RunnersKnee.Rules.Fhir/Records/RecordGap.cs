namespace RunnersKnee.Rules.Fhir;

/// <summary>What could not be read of a record, so that the questions behind it stay open.</summary>
public sealed record RecordGap
{
    /// <summary>The list.</summary>
    public required RecordList List { get; init; }

    /// <summary>Why it could not be read, or not in full.</summary>
    public required RecordGapReason Reason { get; init; }

    /// <summary>The resource, such as <c>MedicationRequest/123</c>; null where it is the list as a whole or has no id.</summary>
    public string? Reference { get; init; }
}

/// <summary>Why something of a record could not be read.</summary>
/// <remarks>Numbers never change.</remarks>
public enum RecordGapReason
{
    /// <summary>The list was not sent.</summary>
    NotSent = 0,

    /// <summary>The search failed: an OperationOutcome stands in its place.</summary>
    Failed = 1,

    /// <summary>It is one page of more.</summary>
    Partial = 2,

    /// <summary>Something in it is malformed, or refers to a medicine that is not there.</summary>
    Unreadable = 3,

    /// <summary>Something in it belongs to another patient and was left out.</summary>
    OtherPatient = 4,
}
