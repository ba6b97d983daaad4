namespace RunnersKnee.Rules.Fhir.Tests;

public sealed class RoundTripTests
{
    [Fact]
    public void There_are_a_hundred_and_one_worked_cases() => WorkedCases.All.Should().HaveCount(101);

    [Fact]
    public void Every_worked_case_comes_back_the_same()
    {
        foreach (var kneeCase in WorkedCases.All)
            KneeResponse.TryRead(FhirJson.Write(Response(kneeCase))).Case.Should().Be(kneeCase);
    }

    [Fact]
    public void Random_cases_come_back_the_same()
    {
        foreach (var kneeCase in RandomCases.Take(300))
            KneeResponse.TryRead(Response(kneeCase)).Case.Should().Be(kneeCase);
    }

    [Fact]
    public void What_was_not_told_is_no_item() =>
        Response(KneeCase.Empty).Item.Should().BeEmpty();

    [Fact]
    public void Firelys_validator_finds_no_error_in_any_response() =>
        Responses().SelectMany(FirelyJudge.Errors).Should().BeEmpty();

    [JsonSchemaFact]
    public async Task HL7s_schema_finds_no_error_in_any_response() =>
        (await SchemaJudge.ErrorsAsync(Responses())).Should().BeEmpty();

    [SdcFact]
    public void The_SDC_profile_finds_no_error_in_a_response() =>
        FirelyJudge.SdcErrors(Response(WorkedCases.All[0]), FirelyJudge.SdcResponse).Should().BeEmpty();

    private static IEnumerable<QuestionnaireResponse> Responses() => WorkedCases.All.Select(Response);

    private static QuestionnaireResponse Response(KneeCase kneeCase) =>
        KneeResponse.Create(kneeCase, new DateTimeOffset(2026, 11, 30, 9, 0, 0, TimeSpan.Zero));
}
