using System.Net;
using System.Text.Json.Nodes;

namespace RunnersKnee.Web.Tests;

[Collection(OverHttp.Name)]
public class AdviceApiTests(WebServer server)
{
    private static readonly string Runner = CaseJson.Write(ExampleCase.Runner);

    [Fact]
    public async Task Advice_is_what_the_library_gives()
    {
        var advice = await (await server.PostAsync("/api/advice", Runner)).JsonAsync();
        advice.ShouldEqual(JsonNode.Parse(AdviceJson.Write(Shared.Advisor.Advise(ExampleCase.Runner))));
    }

    [Fact]
    public async Task Advice_comes_with_as_many_questions_as_are_asked_for()
    {
        var advice = await (await server.PostAsync("/api/advice?questions=3", "{}")).JsonAsync();
        advice["nextQuestions"]!.AsArray().Should().HaveCount(3);
        advice["complete"]!.GetValue<bool>().Should().BeFalse();
    }

    [Fact]
    public async Task A_check_gives_each_verdict_and_what_would_change_it()
    {
        var check = await (
            await server.PostAsync(
                "/api/check", """{ "id": "7", "findings": { "kneecapPain": "yes" }, "considering": [ "surgery", "exerciseBike" ] }""")).JsonAsync();
        check["id"]!.GetValue<string>().Should().Be("7");
        check["verdicts"]!.AsArray().Select(verdict => verdict!["treatment"]!.GetValue<string>()).Should().Equal("surgery", "exerciseBike");
        check["explanations"]!.AsArray().Select(explanation => explanation!["code"]!.GetValue<string>())
            .Should().Equal("surgery", "exerciseBike");
    }

    [Fact]
    public async Task A_check_of_nothing_is_refused()
    {
        var problem = await (await server.PostAsync("/api/check", "{}")).ProblemAsync(HttpStatusCode.BadRequest);
        problem["errors"]!["$.considering"].Should().NotBeNull();
    }

    [Fact]
    public async Task Questions_are_what_is_worth_asking()
    {
        var answer = await (await server.PostAsync("/api/questions?most=2", """{ "age": 34 }""")).JsonAsync();
        answer["nextQuestions"]!.AsArray().Select(question => question!["ask"]!.GetValue<string>())
            .Should().Equal("hotSwollenJoint", "coldOrNumbFoot");
        answer["urgency"]!.GetValue<string>().Should().Be("none");
        answer["complete"]!.GetValue<bool>().Should().BeFalse();
    }

    [Fact]
    public async Task In_an_emergency_nothing_more_is_asked()
    {
        var answer = await (await server.PostAsync("/api/questions", """{ "findings": { "coldOrNumbFoot": "yes" } }""")).JsonAsync();
        answer["nextQuestions"]!.AsArray().Should().BeEmpty();
        answer["urgency"]!.GetValue<string>().Should().Be("emergency");
    }

    [Theory]
    [InlineData("/api/advice?questions=0")]
    [InlineData("/api/advice?questions=201")]
    [InlineData("/api/advice?questions=three")]
    [InlineData("/api/questions?most=-1")]
    public async Task A_number_of_questions_that_makes_no_sense_is_refused(string path) =>
        await (await server.PostAsync(path, Runner)).ProblemAsync(HttpStatusCode.BadRequest);

    [Fact]
    public async Task The_rulebook_lists_every_rule()
    {
        var rules = await (await server.Client.GetAsync("/api/rulebook")).JsonAsync();
        rules.AsArray().Select(rule => rule!["name"]!.GetValue<string>()).Should().Equal(Shared.Advisor.Rules.Select(rule => rule.Name));
    }

    [Fact]
    public async Task The_host_says_that_it_is_well() =>
        (await server.Client.GetStringAsync("/health")).Should().Be("Healthy");
}
