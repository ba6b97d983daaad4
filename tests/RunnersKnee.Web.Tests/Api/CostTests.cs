using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace RunnersKnee.Web.Tests;

/// <summary>What a request costs: how often the advisor is asked, and for what.</summary>
public sealed class CostTests : IAsyncLifetime
{
    private const string Search = "Advise with questions";

    private readonly ConcurrentQueue<string> _calls = [];
    private readonly WebServer _server;

    private CancellationToken _asked;
    private int? _questions;
    private bool _waits;

    public CostTests() => _server = new WebServer(builder => builder.Services.AddSingleton(WatchedAdvisor.Create((method, arguments) =>
    {
        _questions = arguments.OfType<AdviceRequest>().SingleOrDefault()?.Questions;
        _calls.Enqueue(_questions is null ? method : $"{method} with questions");
        if (!_waits || method != nameof(IRunnersKneeAdvisor.Explain))
            return;
        _asked = arguments.OfType<CancellationToken>().Single();
        _asked.WaitHandle.WaitOne(TimeSpan.FromSeconds(20));
    })));

    public async Task InitializeAsync()
    {
        await _server.InitializeAsync();
        _calls.Clear();
    }

    public Task DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("next", Search)]
    [InlineData("none", Search)]
    [InlineData("on", Search)]
    [InlineData("back", nameof(IRunnersKneeAdvisor.Advise))]
    [InlineData("again", nameof(IRunnersKneeAdvisor.Advise))]
    public async Task A_page_of_questions_costs_one_search_at_most(string act, string expected)
    {
        using var form = new FormUrlEncodedContent([
            new("case", """{"age":34}"""), new("trail", "Person;WarningSigns:limp"), new("at", "1"), new("tried", ""), new("do", act)]);
        using var response = await _server.Client.PostAsync("/interview", form);

        (await response.Content.ReadAsStringAsync()).Should().Contain("name=\"trail\"").And.NotContain(Visitor.Advice);
        _calls.Should().Equal(expected);
    }

    [Theory]
    [InlineData("enough")]
    [InlineData("advice")]
    public async Task An_advice_costs_one_search_for_few_questions_and_no_explanation(string act)
    {
        using var form = new FormUrlEncodedContent([
            new("case", CaseJson.Write(People.Runner)), new("trail", "Person"), new("at", "0"), new("tried", ""), new("do", act), new("age", "34")]);
        using var response = await _server.Client.PostAsync("/interview", form);

        (await response.Content.ReadAsStringAsync()).Should().Contain(Visitor.Advice);
        _calls.Should().Equal(Search);
        _questions.Should().Be(InterviewPlan.MostNotForAPerson + 1).And.BeLessThan(12);
    }

    [Fact]
    public async Task Ten_treatments_are_checked_at_once_and_no_more()
    {
        var codes = Codes.All<Treatment>().Take(11).Select(code => $"\"{code}\"").ToArray();

        (await _server.PostAsync("/api/check", $$"""{"considering":[{{string.Join(',', codes[..10])}},{{codes[0]}}]}""")).StatusCode
            .Should().Be(HttpStatusCode.OK);
        _calls.Clear();
        var problem = await (await _server.PostAsync("/api/check", $$"""{"considering":[{{string.Join(',', codes)}}]}"""))
            .ProblemAsync(HttpStatusCode.BadRequest);

        problem["errors"]!["$.considering"]![0]!.GetValue<string>().Should().Contain("at most 10").And.Contain("another request");
        _calls.Should().BeEmpty();
    }

    [Fact]
    public async Task A_check_ends_with_its_client()
    {
        _waits = true;
        using var wire = await Wire.ConnectAsync(_server.Address);
        const string Asked = """{"considering":["nsaid","surgery","dropSquat"]}""";
        await wire.SendAsync(
            $"POST /api/check HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nContent-Length: {Asked.Length}\r\n\r\n{Asked}");
        await UntilAsync(() => _calls.Contains(nameof(IRunnersKneeAdvisor.Explain)));
        _asked.IsCancellationRequested.Should().BeFalse();

        wire.Reset();

        await UntilAsync(() => _asked.IsCancellationRequested);
        await Task.Delay(100);
        _calls.Should().Equal(nameof(IRunnersKneeAdvisor.Advise), nameof(IRunnersKneeAdvisor.Explain));
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        while (!holds())
            await Task.Delay(10, patience.Token);
    }
}
