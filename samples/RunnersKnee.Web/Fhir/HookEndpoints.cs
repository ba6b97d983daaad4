using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using RunnersKnee.Rules.Fhir;
using RunnersKnee.Rules.Fhir.CdsHooks;

namespace RunnersKnee.Web;

/// <summary>The services of CDS Hooks. Nothing is fetched from an address in a request, and nothing of feedback is kept.</summary>
internal static class HookEndpoints
{
    internal static void MapHooks(this WebApplication app)
    {
        var hooks = app.MapGroup(FhirRoutes.Hooks).RequireCors(FhirServices.Cors).ExcludeFromDescription();
        hooks.MapReading(string.Empty, (KneeCdsHooks services) => Json(services.Discovery.ToJson()));

        var calls = hooks.MapGroup(string.Empty)
            .WithMetadata(new RequestSizeLimitAttribute(FhirJson.MaxBytes))
            .OnlyKnownCallers(app.Services.GetRequiredService<HookSettings>());
        calls.MapPost("/{id}", (string id, HttpContext context, KneeCdsHooks services) =>
            AnswerAsync(context, body => services.Answer(id, body, context.RequestAborted)));
        calls.MapPost("/{id}/feedback", (string id, HttpContext context, KneeCdsHooks services) =>
            AnswerAsync(context, body => services.Feedback(id, body)));
    }

    private static async Task<IResult> AnswerAsync(HttpContext context, Func<string, CdsAnswer> answer)
    {
        if (!FhirAnswer.IsJson(context.Request))
            return TypedResults.Problem(statusCode: StatusCodes.Status415UnsupportedMediaType);
        using var body = new StreamReader(context.Request.Body);
        return answer(await body.ReadToEndAsync(context.RequestAborted).ConfigureAwait(false)) switch
        {
            { Errors.Count: > 0 } refused => Refusal(refused),
            { Response: { } cards } => Json(cards.ToJson()),
            _ => TypedResults.Ok(),
        };
    }

    private static IResult Refusal(CdsAnswer refused)
    {
        var problem = CaseBody.Problem(refused.Errors);
        problem.Status = refused.Status;
        return TypedResults.Problem(problem);
    }

    private static IResult Json(string json) => TypedResults.Text(json, MediaTypeNames.Application.Json, System.Text.Encoding.UTF8);
}
