using System.Text.Json;

namespace RunnersKnee.Rules.Tests;

public class JsonSchemasTests
{
    private static readonly SchemaValidator CaseSchema = new(JsonSchemas.Case);
    private static readonly SchemaValidator AdviceSchema = new(JsonSchemas.Advice);

    /// <summary>The same, without room for what a later version may add.</summary>
    private static readonly SchemaValidator AdviceOfToday =
        new(SchemaExport.Of(JsonOutput.Of<Advice>(), "Advice", isClosed: true));

    [Theory]
    [MemberData(nameof(Valid))]
    public void A_valid_case_fits_the_schema_and_is_read(string json)
    {
        CaseSchema.Faults(json).Should().BeEmpty();
        CaseJson.TryRead(json).Errors.Should().BeEmpty();
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"weather":"rain"}""")]
    [InlineData("""{"age":121}""")]
    [InlineData("""{"age":-1}""")]
    [InlineData("""{"age":34.5}""")]
    [InlineData("""{"age":"34"}""")]
    [InlineData("""{"age":null}""")]
    [InlineData("""{"id":""}""")]
    [InlineData("""{"id":5}""")]
    [InlineData("""{"findings":{"headache":"yes"}}""")]
    [InlineData("""{"findings":{"limp":"Yes"}}""")]
    [InlineData("""{"findings":{"limp":true}}""")]
    [InlineData("""{"findings":null}""")]
    [InlineData("""{"treatments":[{"treatment":"nsaid"}]}""")]
    [InlineData("""{"treatments":[{"outcome":"relief"}]}""")]
    [InlineData("""{"treatments":[{"treatment":"nsaid","outcome":"relief","when":1}]}""")]
    [InlineData("""{"treatments":["nsaid"]}""")]
    [InlineData("""{"steps":{"strengthen":"yes"}}""")]
    [InlineData("""{"steps":{"step1":"failed"}}""")]
    [InlineData("""{"considering":["ice"]}""")]
    [InlineData("""{"considering":{}}""")]
    public void An_invalid_case_is_refused_by_both(string json)
    {
        CaseSchema.Faults(json).Should().NotBeEmpty();
        CaseJson.TryRead(json).Errors.Should().NotBeEmpty();
    }

    [Fact]
    public void An_id_that_is_too_long_is_refused_by_both() =>
        An_invalid_case_is_refused_by_both($$"""{"id":"{{new string('x', 201)}}"}""");

    [Fact]
    public void An_id_is_as_long_for_both_however_many_bytes_its_characters_take()
    {
        var longest = string.Concat(Enumerable.Repeat("\U0001F9B5", KneeCase.MaxIdLength));

        A_valid_case_fits_the_schema_and_is_read($$"""{"id":"{{longest}}"}""");
        An_invalid_case_is_refused_by_both($$"""{"id":"{{longest}}x"}""");
        KneeCase.Empty.WithId(longest).Id.Should().Be(longest);
        FluentActions.Invoking(() => KneeCase.Empty.WithId(longest + "x")).Should().Throw<ArgumentException>().WithMessage("*not 201*");
    }

    [Fact]
    public void Written_cases_fit_the_schema() =>
        CsCheck.Check.Sample(CaseJsonGen.Any, @case => CaseSchema.Faults(CaseJson.Write(@case)).Count == 0, iter: 300);

    [Fact]
    public void Written_advice_fits_the_schema()
    {
        AdviceSchema.Faults(AdviceJson.Write(SampleAdvice.Whole)).Should().BeEmpty();
        AdviceSchema.Faults(AdviceJson.Write(SampleAdvice.Least)).Should().BeEmpty();
        AdviceOfToday.Faults(AdviceJson.Write(SampleAdvice.Whole)).Should().BeEmpty();
        AdviceOfToday.Faults(AdviceJson.Write(SampleAdvice.Least)).Should().BeEmpty();
    }

    [Fact]
    public void Advice_of_another_form_does_not_fit()
    {
        var json = AdviceJson.Write(SampleAdvice.Whole);

        AdviceSchema.Faults(json.Replace("\"recommended\"", "\"Recommended\"", StringComparison.Ordinal)).Should().NotBeEmpty();
        AdviceSchema.Faults(json.Replace("\"disclaimer\"", "\"claimer\"", StringComparison.Ordinal)).Should().Equal("$: required");
        AdviceSchema.Faults(AdviceJson.Write(SampleAdvice.Whole, detail: AdviceDetail.Brief)).Should().NotBeEmpty();
    }

    [Fact]
    public void Advice_of_a_later_version_fits_though_it_has_more_properties()
    {
        var later = AdviceJson.Write(SampleAdvice.Whole)
            .Replace("\"disclaimer\"", "\"later\":1,\"disclaimer\"", StringComparison.Ordinal)
            .Replace("\"likelihood\"", "\"later\":{},\"likelihood\"", StringComparison.Ordinal);

        AdviceSchema.Faults(later).Should().BeEmpty();
        AdviceOfToday.Faults(later).Should().BeEquivalentTo("$: additionalProperties", "$.assessment: additionalProperties");
    }

    [Theory]
    [InlineData("Case")]
    [InlineData("Advice")]
    public void Every_definition_and_every_property_is_described_and_every_reference_leads_somewhere(string title)
    {
        var schema = JsonElement.Parse(title == "Case" ? JsonSchemas.Case : JsonSchemas.Advice);
        schema.GetProperty("title").GetString().Should().Be(title);
        schema.GetProperty("$schema").GetString().Should().Be("https://json-schema.org/draft/2020-12/schema");

        var definitions = schema.GetProperty("$defs");
        foreach (var definition in definitions.EnumerateObject().Select(definition => definition.Value).Append(schema))
        {
            definition.GetProperty("description").GetString().Should().EndWith(".");
            if (!definition.TryGetProperty("properties", out var properties))
                continue;
            foreach (var property in properties.EnumerateObject())
                property.Value.GetProperty("description").GetString().Should().EndWith(".", property.Name);
        }

        foreach (var reference in schema.GetRawText().Split("#/$defs/").Skip(1)
            .Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]))
            definitions.TryGetProperty(reference, out _).Should().BeTrue(reference);
    }

    public static TheoryData<string> Valid => new(
    [
        "{}",
        """{"id": "nothing-told"}""",
        """{"age":0,"findings":{},"treatments":[],"steps":{},"considering":["nsaid","nsaid"]}""",
        """{"id": "unknown-is-not-an-answer", "findings": {"kneecapPain": "yes", "runningPain": "yes", "overPronation": "unknown", "tightHamstrings": "unknown", "raynauds": "unknown", "hotSwollenJoint": "unknown"}, "considering": ["footOrthotics", "iceWithCompression"]}""",
        """{"id": "last-resort-reported", "age": 45, "findings": {"kneecapPain": "yes", "stairsPain": "yes", "sittingPain": "yes", "runningPain": "yes", "examConsistent": "yes"}, "steps": {"stopPainAndSwelling": "failed", "correctCauses": "failed", "strengthen": "failed"}, "considering": ["nsaid", "cortisoneInjection", "straightLegRaise", "surgery", "hyaluronicAcidInjection", "iceWithCompression", "hipStrengthening"]}""",
        """{"id": "nsaid-made-it-worse", "age": 40, "findings": {"kneecapPain": "yes", "stairsPain": "yes", "sittingPain": "yes", "runningPain": "yes", "examConsistent": "yes"}, "steps": {"stopPainAndSwelling": "failed", "correctCauses": "failed", "strengthen": "failed"}, "treatments": [{"treatment": "nsaid", "outcome": "worse"}, {"treatment": "hyaluronicAcidInjection", "outcome": "noRelief"}, {"treatment": "iceWithCompression", "outcome": "worse"}], "considering": ["nsaid", "hyaluronicAcidInjection", "cortisoneInjection", "postActivityIceAndTopical", "exerciseBike"]}""",
    ]);
}
