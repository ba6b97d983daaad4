using RunnersKnee.Rules.Tests;

namespace RunnersKnee.Rules.Fhir.Tests;

/// <summary>What comes of random cases, before judges that nobody here wrote.</summary>
public sealed class ValidResourceTests
{
    private static readonly int Cases = Effort.Cases(500);

    private static readonly Lazy<IReadOnlyList<Resource>> Resources = new(() => [.. RandomCases.Take(Cases).SelectMany(Of)]);

    [Fact]
    public void Firelys_validator_finds_no_error_in_any_advice()
    {
        Resources.Value.OfType<GuidanceResponse>().Should().HaveCount(Cases);
        Resources.Value.OfType<DetectedIssue>().Should().NotBeEmpty();
        Resources.Value.SelectMany(FirelyJudge.Errors).Should().BeEmpty();
    }

    [JsonSchemaFact]
    public async Task HL7s_schema_finds_no_error_in_any_advice() =>
        (await SchemaJudge.ErrorsAsync(Resources.Value)).Should().BeEmpty();

    [Fact]
    public void They_come_back_from_JSON()
    {
        foreach (var resource in Resources.Value.Take(100))
            JsonDocument.Parse(FhirJson.Write(resource)).RootElement.GetProperty("resourceType").GetString().Should().Be(resource.TypeName);
    }

    private static IEnumerable<Resource> Of(KneeCase kneeCase)
    {
        var subject = new ResourceReference("Patient/p1");
        var advice = Advised.On(kneeCase, questions: 3);
        yield return advice.ToGuidanceResponse(subject, DateTimeOffset.UnixEpoch);
        yield return advice.ToCarePlan(subject, DateTimeOffset.UnixEpoch);
        foreach (var verdict in advice.Verdicts)
        {
            if (verdict.ToDetectedIssue(new ResourceReference("MedicationRequest/draft"), subject) is { } issue)
                yield return issue;
        }
    }
}
