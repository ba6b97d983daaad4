using Microsoft.AspNetCore.Mvc;
using RunnersKnee.Rules.Fhir;

namespace RunnersKnee.Web;

/// <summary>The questionnaire, and advice on a response to it.</summary>
internal static class FhirEndpoints
{
    internal static void MapFhirEndpoints(this IEndpointRouteBuilder routes)
    {
        // The questionnaire is made once: it is the same for all.
        var questionnaire = new Lazy<string>(() => FhirJson.Write(KneeQuestionnaire.Create()));
        var fhir = routes.MapGroup(FhirRoutes.Fhir).RequireCors(FhirServices.Cors).ExcludeFromDescription();
        fhir.MapReading("/Questionnaire/runners-knee", () => new FhirAnswer(questionnaire.Value));
        fhir.MapPost("/QuestionnaireResponse/$advice", AdviseAsync).WithMetadata(new RequestSizeLimitAttribute(FhirJson.MaxBytes));
    }

    private static async Task<IResult> AdviseAsync(
        HttpContext context, IRunnersKneeAdvisor advisor, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (!FhirAnswer.IsJson(context.Request))
            return TypedResults.Problem(statusCode: StatusCodes.Status415UnsupportedMediaType);
        using var body = new StreamReader(context.Request.Body);
        var read = KneeResponse.TryRead(await body.ReadToEndAsync(cancellationToken).ConfigureAwait(false));
        if (!read.IsValid)
            return new FhirAnswer(FhirJson.Write(read.ToOperationOutcome()), StatusCodes.Status400BadRequest);

        var advice = advisor.Advise(read.Case, new AdviceRequest { Questions = AdvisorApi.DefaultQuestions }, cancellationToken);
        return new FhirAnswer(FhirJson.Write(advice.ToGuidanceResponse(read.Subject, clock.GetUtcNow())));
    }
}
