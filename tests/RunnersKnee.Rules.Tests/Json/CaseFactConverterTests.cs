using System.Text.Json;

namespace RunnersKnee.Rules.Tests;

/// <summary>What a reason rests on is a fact in the library and a text in JSON.</summary>
public sealed class CaseFactConverterTests
{
    private static readonly CaseFact[] All =
    [
        .. Enumerable.Range(0, KneeCase.MaxAge + 1).Select(years => new AgeTold(years)),
        .. Enum.GetValues<Finding>().SelectMany(IEnumerable<CaseFact> (finding) => [new Yes(finding), new No(finding)]),
        .. Enum.GetValues<Treatment>()
        .SelectMany(_ => Enum.GetValues<TreatmentOutcome>(), (treatment, outcome) => new OutcomeTold(treatment, outcome)),
        .. Enum.GetValues<TreatmentStep>().SelectMany(_ => Enum.GetValues<StepOutcome>(), (step, outcome) => new StepTold(step, outcome)),
    ];

    [Fact]
    public void Every_fact_is_written_as_its_text_and_read_back()
    {
        foreach (var fact in All)
        {
            var json = JsonSerializer.Serialize(fact);
            json.Should().Be($"\"{fact.Text}\"");
            JsonSerializer.Deserialize<CaseFact>(json).Should().Be(fact);
        }
    }

    [Fact]
    public void No_two_facts_have_one_text() => All.Select(fact => fact.Text).Should().OnlyHaveUniqueItems();

    [Theory]
    [InlineData("age=121")]
    [InlineData("age=-1")]
    [InlineData("age")]
    [InlineData("age=34=34")]
    [InlineData("diabetes=unknown")]
    [InlineData("nsaid=yes")]
    [InlineData("strengthen=relief")]
    [InlineData("headache=yes")]
    public void What_is_no_fact_of_a_case_is_refused(string text) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<CaseFact>($"\"{text}\""))
        .Should().Throw<JsonException>().WithMessage("Expected a fact of a case, as code=value.*");
}
