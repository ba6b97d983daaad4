using System.Diagnostics.CodeAnalysis;

namespace RunnersKnee.Rules.Records;

/// <summary>What came of reading a record: the record, or every fault.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class RecordReadResult
{
    internal RecordReadResult(AdviceRecord? record, IReadOnlyList<CaseError> errors) =>
        (Record, Errors) = (record, EquatableList.Of(errors));

    /// <summary>Whether the document is a record.</summary>
    [MemberNotNullWhen(true, nameof(Record))]
    public bool IsValid => Record is not null;

    /// <summary>The record; null where there is any fault.</summary>
    public AdviceRecord? Record { get; }

    /// <summary>The faults, each with its JSON path; empty where there is a record.</summary>
    public IReadOnlyList<CaseError> Errors { get; }
}
