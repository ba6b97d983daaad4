using System.Diagnostics.CodeAnalysis;

namespace RunnersKnee.Rules.Fhir;

/// <summary>What came of reading a QuestionnaireResponse: the case, or every fault at once.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class ResponseReadResult
{
    internal ResponseReadResult(KneeCase? kneeCase, ResourceReference? subject, IReadOnlyList<DocumentError> faults) =>
        (Case, Subject, Errors) = (kneeCase, subject, faults);

    /// <summary>Whether the response is a case.</summary>
    [MemberNotNullWhen(true, nameof(Case))]
    public bool IsValid => Case is not null;

    /// <summary>The case; null where there is any fault.</summary>
    public KneeCase? Case { get; }

    /// <summary>Whose knee it is, as the response says; null where it does not, or cannot be read.</summary>
    public ResourceReference? Subject { get; }

    /// <summary>
    /// The faults, in the order of the document; empty where there is a case. At most 100 are listed; a further entry then tells how many
    /// more there are.
    /// </summary>
    public IReadOnlyList<DocumentError> Errors { get; }

    /// <summary>The faults as FHIR tells them: an OperationOutcome with an issue each.</summary>
    public OperationOutcome ToOperationOutcome() => FaultOutcome.Of(Errors);
}
