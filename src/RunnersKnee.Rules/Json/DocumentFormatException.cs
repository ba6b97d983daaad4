namespace RunnersKnee.Rules.Json;

/// <summary>A document could not be read as what it should be: a case, an advice, a record or an explanation.</summary>
/// <remarks>
/// The message names the places that are at fault, and nothing that stands there: an exception ends in logs, and what was told of a person
/// does not belong there. What is wrong at each place, and the remedy, is in <see cref="Errors"/>.
/// </remarks>
public sealed class DocumentFormatException : FormatException
{
    internal DocumentFormatException(string document, IReadOnlyList<DocumentError> errors)
        : base($"The {document} cannot be read. Errors tells what is wrong at {Places(errors)}.") => Errors = EquatableList.Of(errors);

    /// <summary>The faults, each with its JSON path, in the order of the document; at least one.</summary>
    public IReadOnlyList<DocumentError> Errors { get; }

    /// <summary>The messages of the faults by path, as a ValidationProblem of ASP.NET Core takes them.</summary>
    public IDictionary<string, string[]> ToDictionary() => DocumentErrors.ToDictionary(Errors);

    private static string Places(IEnumerable<DocumentError> errors) =>
        string.Join(", ", errors.Select(error => error.Path).Distinct(StringComparer.Ordinal));
}
