namespace RunnersKnee.Rules;

/// <summary>A document could not be read as a record. The message names every fault, one on a line.</summary>
public sealed class RecordFormatException : FormatException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="errors">The faults.</param>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    public RecordFormatException(IReadOnlyList<CaseError> errors)
        : base(Describe(errors)) => Errors = errors;

    /// <summary>The faults, each with its JSON path.</summary>
    public IReadOnlyList<CaseError> Errors { get; }

    private static string Describe(IReadOnlyList<CaseError> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        return "The record cannot be read:\n" + string.Join('\n', errors);
    }
}
