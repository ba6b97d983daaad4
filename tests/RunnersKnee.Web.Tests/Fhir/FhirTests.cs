using System.Net;
using System.Text.Json.Nodes;
using RunnersKnee.Rules.Fhir;

namespace RunnersKnee.Web.Tests;

[Collection(OverHttp.Name)]
public class FhirTests(WebServer server)
{
    [Fact]
    public async Task The_questionnaire_is_served()
    {
        var answer = await server.Client.GetAsync("/fhir/Questionnaire/runners-knee");

        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/fhir+json");
        var form = await answer.JsonAsync();
        form["resourceType"]!.GetValue<string>().Should().Be("Questionnaire");
        form["url"]!.GetValue<string>().Should().Be(FhirSystems.Questionnaire);
    }

    [Theory]
    [InlineData("application/fhir+json")]
    [InlineData("application/json; charset=utf-8")]
    public async Task A_response_is_advised_as_its_case_is(string type)
    {
        var runner = KneeCase.Empty.WithAge(34).WithYes(Finding.KneecapPain, Finding.StairsPain, Finding.TakesWarfarin);
        var response = KneeResponse.Create(runner, DateTimeOffset.UnixEpoch);
        response.Subject = new Hl7.Fhir.Model.ResourceReference("Patient/p1");

        var guidance = await (await server.PostAsync(FhirMessages.AdviceOperation, FhirJson.Write(response), type)).JsonAsync();

        guidance["subject"]!["reference"]!.GetValue<string>().Should().Be("Patient/p1");
        guidance["status"]!.GetValue<string>().Should().Be("data-requested");
        var expected = Shared.Advisor.Advise(runner, new AdviceRequest { Questions = 5 }).ToGuidanceResponse(response.Subject);
        var plan = JsonNode.Parse(FhirJson.Write(expected))!["contained"]![0]!;
        var actual = guidance["contained"]![0]!.AsObject();
        actual.Remove("created");
        actual.ShouldEqual(plan);
    }

    [Fact]
    public async Task A_fault_is_an_OperationOutcome_with_its_place()
    {
        var bad = """{"resourceType":"QuestionnaireResponse","status":"completed","item":[{"linkId":"finding.limping"}]}""";

        var outcome = await (await server.PostAsync(FhirMessages.AdviceOperation, bad)).JsonAsync(HttpStatusCode.BadRequest);

        outcome["resourceType"]!.GetValue<string>().Should().Be("OperationOutcome");
        outcome["issue"]![0]!["expression"]![0]!.GetValue<string>().Should().Be("QuestionnaireResponse.item[0].linkId");
    }

    [Theory]
    [InlineData("text/plain", 10, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/fhir+xml", 10, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/fhir+json", FhirJson.MaxBytes + 1, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Other_faults_are_OperationOutcomes_as_well(string type, int size, HttpStatusCode expected)
    {
        var outcome = await (await server.PostAsync(FhirMessages.AdviceOperation, new string(' ', size), type)).JsonAsync(expected);

        outcome["resourceType"]!.GetValue<string>().Should().Be("OperationOutcome");
    }

    [Fact]
    public async Task What_is_not_there_is_an_OperationOutcome() =>
        (await (await server.Client.GetAsync("/fhir/Patient/1")).JsonAsync(HttpStatusCode.NotFound))["resourceType"]!.GetValue<string>()
            .Should().Be("OperationOutcome");
}
