using Hl7.Fhir.Model;
using Microsoft.AspNetCore.WebUtilities;
using RunnersKnee.Rules.Fhir;

namespace RunnersKnee.Web;

/// <summary>Tells a client of FHIR of a fault as FHIR does.</summary>
internal sealed class FhirFaultWriter : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context) => FhirRoutes.IsFhir(context.HttpContext.Request);

    public ValueTask WriteAsync(ProblemDetailsContext context)
    {
        var status = context.HttpContext.Response.StatusCode;
        var outcome = new OperationOutcome
        {
            Issue =
            [
                new OperationOutcome.IssueComponent
                {
                    Severity = OperationOutcome.IssueSeverity.Error,
                    Code = status < StatusCodes.Status500InternalServerError
                        ? OperationOutcome.IssueType.Processing
                        : OperationOutcome.IssueType.Exception,
                    Diagnostics = context.ProblemDetails.Detail ?? ReasonPhrases.GetReasonPhrase(status),
                },
            ],
        };
        return new(new FhirAnswer(FhirJson.Write(outcome), status).ExecuteAsync(context.HttpContext));
    }
}
