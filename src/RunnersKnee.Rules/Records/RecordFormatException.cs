namespace RunnersKnee.Rules;

/// <summary>A document could not be read as a record. The message names every fault, one on a line.</summary>
public sealed class RecordFormatException : FormatException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="errors">The faults, at least one.</param>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    /// <exception cref="ArgumentException">The list is empty.</exception>
    public RecordFormatException(IReadOnlyList<CaseError> errors)
        : base(CaseErrors.Describe("record", errors)) => Errors = Sealed.Of(errors);

    /// <summary>The faults, each with its JSON path.</summary>
    public IReadOnlyList<CaseError> Errors { get; }
}
