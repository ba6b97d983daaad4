using System.Diagnostics.CodeAnalysis;

namespace RunnersKnee.Rules.Json;

/// <summary>What came of reading a case document: the case, or every fault at once.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class CaseReadResult
{
    internal CaseReadResult(KneeCase? kneeCase, string? id, IReadOnlyList<CaseError> errors) =>
        (Case, Id, Errors) = (kneeCase, id, EquatableList.Of(errors));

    /// <summary>Whether the document is a case.</summary>
    [MemberNotNullWhen(true, nameof(Case))]
    public bool IsValid => Case is not null;

    /// <summary>The case; null where there is any fault.</summary>
    public KneeCase? Case { get; }

    /// <summary>The document's identifier, also where the rest of it is at fault; null where it has none or it cannot be read.</summary>
    public string? Id { get; }

    /// <summary>
    /// The faults, in the order of the document; empty where there is a case. At most 100 are listed; a further entry then
    /// tells how many more there are. A fault that ends the reading (malformed JSON) is always listed, last.
    /// </summary>
    public IReadOnlyList<CaseError> Errors { get; }

    /// <summary>The messages of the faults by path, as a ValidationProblem of ASP.NET Core takes them.</summary>
    /// <example><c>return Results.ValidationProblem(result.ToDictionary());</c></example>
    public IDictionary<string, string[]> ToDictionary() => CaseErrors.ToDictionary(Errors);
}
