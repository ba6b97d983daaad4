namespace RunnersKnee.Rules.Fhir;

/// <summary>Faults as FHIR tells them.</summary>
internal static class FaultOutcome
{
    internal static OperationOutcome Of(IEnumerable<DocumentError> faults) => new() { Issue = [.. faults.Select(Issue)] };

    private static OperationOutcome.IssueComponent Issue(DocumentError fault) => new()
    {
        Severity = OperationOutcome.IssueSeverity.Error,
        Code = OperationOutcome.IssueType.Invalid,
        Diagnostics = fault.Message,
        Expression = [fault.Path],
    };
}
