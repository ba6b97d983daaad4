namespace RunnersKnee.Rules;

/// <summary>A document could not be read as a case. The message names every fault, one on a line.</summary>
public sealed class CaseFormatException : FormatException
{
    internal CaseFormatException(IReadOnlyList<CaseError> errors)
        : base(CaseErrors.Describe("case", errors)) => Errors = EquatableList.Of(errors);

    /// <summary>The faults, in the order of the document; at least one.</summary>
    public IReadOnlyList<CaseError> Errors { get; }

    /// <summary>The messages of the faults by path, as a ValidationProblem of ASP.NET Core takes them.</summary>
    public IDictionary<string, string[]> ToDictionary() => CaseErrors.ToDictionary(Errors);
}
