namespace RunnersKnee.Rules.Records;

/// <summary>A document could not be read as a record. The message names every fault, one on a line.</summary>
public sealed class RecordFormatException : FormatException
{
    internal RecordFormatException(IReadOnlyList<CaseError> errors)
        : base(CaseErrors.Describe("record", errors)) => Errors = EquatableList.Of(errors);

    /// <summary>The faults, each with its JSON path.</summary>
    public IReadOnlyList<CaseError> Errors { get; }
}
