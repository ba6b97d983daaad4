using System.Globalization;
using System.Net.Mime;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace RunnersKnee.Web;

/// <summary>The advisor for programs.</summary>
internal static class AdvisorApi
{
    internal const string Address = "/api";
    internal const string AdviceAddress = "/advice";

    /// <summary>What a query says who wants questions with the advice.</summary>
    internal const string Questions = "questions";

    internal const int DefaultQuestions = 5;
    private const int MostQuestions = 200;

    /// <summary>Each costs dozens of runs of the rules.</summary>
    private const int MostTreatments = 10;

    internal static void MapAdvisorApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(Address).WithTags("Advice");
        var ofCase = api.MapGroup(string.Empty)
            .AddEndpointFilter(CaseBody.RefuseFaultsAsync)
            .WithMetadata(new AcceptsMetadata([MediaTypeNames.Application.Json], typeof(KneeCase)))
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

        ofCase.MapPost(AdviceAddress, Advise)
            .Produces<Advice>()
            .WithName("advice").WithSummary("Advice on a case.")
            .WithDescription("With the questions worth asking next, as many as are asked for.");
        ofCase.MapPost("/check", Check)
            .Produces<CheckAnswer>()
            .WithName("check").WithSummary("The verdict on each treatment that the case considers, and what would change it.")
            .WithDescription(string.Create(CultureInfo.InvariantCulture, $"At most {MostTreatments} treatments in a request."));
        ofCase.MapPost("/questions", Ask)
            .Produces<QuestionsAnswer>()
            .WithName("questions").WithSummary("The questions worth asking next: some answer to each would change the advice.");

        api.MapReading("/rulebook", (IRunnersKneeAdvisor advisor) => TypedResults.Ok(advisor.Rules))
            .WithName("rulebook").WithSummary("Every rule of the protocol.");
    }

    private static IResult Advise(
        CaseBody body,
        IRunnersKneeAdvisor advisor,
        CancellationToken cancellationToken,
        [FromQuery(Name = Questions)] int? questions = null) =>
        questions is null
            ? TypedResults.Ok(advisor.Advise(body.Case, cancellationToken: cancellationToken))
            : RefuseNumber(questions.Value)
                ?? TypedResults.Ok(advisor.Advise(body.Case, new AdviceRequest { Questions = questions }, cancellationToken));

    private static IResult Check(CaseBody body, IRunnersKneeAdvisor advisor, CancellationToken cancellationToken) =>
        body.Case.Considered.Count switch
        {
            0 => RefuseTreatments("Name at least one treatment to check."),
            > MostTreatments => RefuseTreatments(string.Create(
                CultureInfo.InvariantCulture, $"Name at most {MostTreatments} treatments, and the others in another request.")),
            _ => TypedResults.Ok(CheckAnswer.Of(body.Case, advisor, cancellationToken)),
        };

    private static IResult RefuseTreatments(string message) =>
        CaseBody.Refusal([new DocumentError { Path = "$.considering", Message = message }]);

    private static IResult Ask(
        CaseBody body, IRunnersKneeAdvisor advisor, CancellationToken cancellationToken, [FromQuery] int most = DefaultQuestions) =>
        RefuseNumber(most) ?? TypedResults.Ok(QuestionsAnswer.Of(body.Case, advisor, most, cancellationToken));

    private static IResult? RefuseNumber(int questions) => questions is >= 1 and <= MostQuestions
        ? null
        : TypedResults.Problem(
            string.Create(CultureInfo.InvariantCulture, $"Ask for 1 to {MostQuestions} questions."),
            statusCode: StatusCodes.Status400BadRequest);
}
