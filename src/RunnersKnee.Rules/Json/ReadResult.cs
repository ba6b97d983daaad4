using System.Diagnostics.CodeAnalysis;

namespace RunnersKnee.Rules.Json;

/// <summary>What came of reading a document: what it holds, or every fault at once.</summary>
/// <typeparam name="T">What the document is to hold, such as a case or a record.</typeparam>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class ReadResult<T>
    where T : class
{
    internal ReadResult(T? value, string? id, IReadOnlyList<DocumentError> errors) =>
        (Value, Id, Errors) = (value, id, EquatableList.Of(errors));

    /// <summary>Whether the document could be read.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsValid => Value is not null;

    /// <summary>What the document holds; null where there is any fault.</summary>
    public T? Value { get; }

    /// <summary>
    /// The identifier of the case that the document is about, also where the rest of it is at fault; null where it has none or it cannot be
    /// read.
    /// </summary>
    public string? Id { get; }

    /// <summary>
    /// The faults, each with its JSON path, in the order of the document; empty where it could be read. At most 100 are listed; a further
    /// entry then tells how many more there are. A fault that ends the reading (malformed JSON) is always listed, last.
    /// </summary>
    public IReadOnlyList<DocumentError> Errors { get; }

    /// <summary>The messages of the faults by path, as a ValidationProblem of ASP.NET Core takes them.</summary>
    /// <example><c>return Results.ValidationProblem(result.ToDictionary());</c></example>
    public IDictionary<string, string[]> ToDictionary() => DocumentErrors.ToDictionary(Errors);

    /// <exception cref="DocumentFormatException">There is any fault.</exception>
    internal T ValueOrThrow(string document) => Value ?? throw new DocumentFormatException(document, Errors);
}
