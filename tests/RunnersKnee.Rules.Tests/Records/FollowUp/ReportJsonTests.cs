using System.Text.Json;

namespace RunnersKnee.Rules.Tests;

/// <summary>Explanations, follow-ups and replays are written as JSON in the manner of the contract.</summary>
public class ReportJsonTests
{
    private static readonly RunnersKneeAdvisor Advisor = new();
    private static readonly KneeCase Runner = WorkedCase.All["typical-runner"].Case;

    [Fact]
    public void An_explanation_is_written_with_its_reasons_and_alternatives()
    {
        var json = JsonElement.Parse(ExplanationJson.Write(Advisor.Explain(Runner, Treatment.Nsaid)));

        json.GetProperty("outcome").GetString().Should().Be("avoid");
        json.GetProperty("because").EnumerateArray().Select(reason => reason.GetProperty("rule").GetString())
            .Should().Contain("verdict.warning");
        json.GetProperty("alternatives").EnumerateArray().Select(alternative => alternative.GetProperty("outcome").GetString())
            .Should().Equal("contraindicated", "lastResort");
        json.GetProperty("alternatives")[1].GetProperty("changes").GetArrayLength().Should().Be(3);
        json.GetProperty("outOfReach").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("nsaid")]
    [InlineData("gettingWorse")]
    [InlineData("footOrthotics")]
    public void An_explanation_is_read_as_it_was_written(string code)
    {
        var explanation = Advisor.Explain(Runner, code);

        ExplanationJson.Read(ExplanationJson.Write(explanation)).Should().Be(explanation);
        ExplanationJson.Read(ExplanationJson.Write(explanation, indented: true)).Should().Be(explanation);
    }

    [Theory]
    [InlineData("{}", "$")]
    [InlineData("[]", "$")]
    [InlineData("{\"facts\":3}", "$.facts")]
    public void What_is_no_explanation_is_refused_with_its_path(string json, string path)
    {
        ExplanationJson.TryRead(json).Errors.Single().Path.Should().Be(path);
        FluentActions.Invoking(() => ExplanationJson.Read(json)).Should().Throw<DocumentFormatException>();
    }

    [Fact]
    public void A_follow_up_is_written_with_its_causes()
    {
        var json = JsonElement.Parse(RecordJson.WriteFollowUp(Advisor.Compare(Runner, Runner.WithAge(9))));

        json.GetProperty("facts")[0].GetRawText()
            .Should().Be("""{"kind":"age","code":"age","from":"34","to":"9","text":"age: 9 (before: 34)"}""");
        json.GetProperty("changes")[0].GetProperty("cause").GetString().Should().Be("eachAlone");
    }

    [Fact]
    public void A_replay_is_written_with_both_versions()
    {
        var json = JsonElement.Parse(RecordJson.WriteReplay(Advisor.Replay(Advisor.Record(Runner))));

        json.GetProperty("isSameAdvice").GetBoolean().Should().BeTrue();
        json.GetProperty("before").GetProperty("hash").GetString().Should().Be(json.GetProperty("now").GetProperty("hash").GetString());
    }
}
