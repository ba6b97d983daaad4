namespace RunnersKnee.Rules.Fhir.Tests;

public sealed class FeedbackTests
{
    private const string Card = "\"card\":\"d1577c69-dfbe-44ad-ba6d-3e05e953b2ea\"";
    private const string Time = "\"outcomeTimestamp\":\"2026-11-30T12:00:00Z\"";

    [Theory]
    [InlineData("\"outcome\":\"accepted\",\"acceptedSuggestions\":[{\"id\":\"d1577c69-dfbe-44ad-ba6d-3e05e953b2eb\"}]")]
    [InlineData("\"outcome\":\"overridden\"")]
    [InlineData("\"outcome\":\"overridden\",\"overrideReason\":{\"userComment\":\"other reason\"}")]
    [InlineData("\"outcome\":\"overridden\",\"overrideReason\":{\"reason\":{\"code\":\"discussed\"}}")]
    public void Feedback_is_taken(string more) => Send($"{{\"feedback\":[{{{Card},{Time},{more}}}]}}").Should().BeEmpty();

    [Theory]
    [InlineData("{}", "$.feedback")]
    [InlineData("""{"feedback":[]}""", "$.feedback")]
    [InlineData("""{"feedback":[1]}""", "$.feedback[0]")]
    [InlineData("""{"feedback":[{"card":"x"}]}""", "$.feedback[0].card")]
    [InlineData("""{"feedback":[{"outcome":"liked"}]}""", "$.feedback[0].outcome")]
    [InlineData("""{"feedback":[{"outcome":"accepted"}]}""", "$.feedback[0].acceptedSuggestions")]
    [InlineData("""{"feedback":[{"outcome":"accepted","acceptedSuggestions":[{"id":"x"}]}]}""", "$.feedback[0].acceptedSuggestions[0].id")]
    [InlineData("""{"feedback":[{"outcome":"overridden","overrideReason":{}}]}""", "$.feedback[0].overrideReason")]
    [InlineData("""{"feedback":[{"outcomeTimestamp":"yesterday"}]}""", "$.feedback[0].outcomeTimestamp")]
    [InlineData("null", "$")]
    public void Feedback_that_is_malformed_is_400_with_the_fault(string json, string path) => Send(json).Should().Contain(path);

    private static IEnumerable<string> Send(string json)
    {
        var answer = Hooks.Services.Feedback("runners-knee-order-sign", json);
        answer.Status.Should().Be(answer.Errors.Count == 0 ? 200 : 400);
        return answer.Errors.Select(fault => fault.Path);
    }
}
