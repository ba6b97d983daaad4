using System.Net.Mime;
using System.Text;
using RunnersKnee.Rules;
using RunnersKnee.Rules.Facts;

namespace RunnersKnee.Web.Load;

/// <summary>A request, and how often it is sent: often enough to be measured, and no longer than a cup of tea.</summary>
internal sealed record Request(string Name, int Count, Func<HttpRequestMessage> Create)
{
    private const int Many = 2000;
    private const int Some = 400;

    private static readonly KneeCase Begun = KneeCase.Empty
        .WithAge(34)
        .WithYes(Finding.KneecapPain, Finding.StairsPain, Finding.SittingPain, Finding.RunningPain, Finding.RunsOrPlaysSport);

    // All is answered, so that there is nothing left to ask.
    private static readonly KneeCase Runner = KneeCase.Empty
        .WithNo(Enum.GetValues<Finding>())
        .WithAge(34)
        .WithYes(
            Finding.KneecapPain, Finding.StairsPain, Finding.SittingPain, Finding.RunningPain, Finding.RunsOrPlaysSport,
            Finding.OverPronation)
        .WithUnknown(Finding.ExamConsistent, Finding.ImagingNormal)
        .With(Treatment.IceWithCompression, TreatmentOutcome.PartialRelief)
        .With(TreatmentStep.StopPainAndSwelling, StepOutcome.InProgress);

    internal static Request Echo { get; } = Json("echo", Many, "/", Runner);

    internal static Request OneAdvice { get; } = Json("one advice", Many, "/api/advice", Runner);

    internal static IReadOnlyList<Request> Others { get; } =
    [
        new("the start page", Many, () => new HttpRequestMessage(HttpMethod.Get, "/")),
        new("the OpenAPI document", Many, () => new HttpRequestMessage(HttpMethod.Get, "/openapi/v1.json")),
        Form("the first page of warning signs", Some, "/interview", KneeCase.Empty, ("do", "next"), ("age", "34")),
        Form("a page of questions on the way", Some, "/interview", Begun, ("do", "next"), ("age", "34")),
        Form("the advice so far", Some, "/interview", Begun, ("do", "enough"), ("age", "34")),
        Form("the advice at the end", Some, "/interview", Runner, ("do", "enough"), ("age", "34")),
        Form("why, of one treatment", Some, "/interview/why", Runner, ("about", "nsaid")),
        Json("a check of ten treatments", 64, "/api/check", Runner.Considering(Enum.GetValues<Treatment>().Take(10))),
    ];

    private static Request Json(string name, int count, string address, KneeCase told)
    {
        var json = CaseJson.Write(told);
        return new Request(name, count, () => new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new StringContent(json, Encoding.UTF8, MediaTypeNames.Application.Json),
        });
    }

    private static Request Form(string name, int count, string address, KneeCase told, params (string Name, string Value)[] fields)
    {
        (string Name, string Value)[] state =
        [
            ("case", CaseJson.Write(told)), ("trail", "Person"), ("at", "0"), ("tried", string.Empty), .. fields,
        ];
        return new Request(name, count, () => new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new FormUrlEncodedContent(state.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        });
    }
}
