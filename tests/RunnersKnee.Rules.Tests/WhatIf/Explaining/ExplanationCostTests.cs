using RunnersKnee.Rules.Protocol;
using Xunit.Abstractions;

namespace RunnersKnee.Rules.Tests;

/// <summary>An explanation runs the rules often enough to find something, and not for ever.</summary>
public class ExplanationCostTests(ITestOutputHelper output)
{
    private static readonly RunnersKneeAdvisor Advisor = new();
    private static readonly Trials Trials = TrialRuns.Of(new Inference(Rulebook.Rules()));

    [Theory]
    [InlineData("typical-runner", 210, 110)]
    [InlineData("nothing-told", 210, 205)]
    [InlineData("last-resort-with-ulcer", 250, 150)]
    [InlineData("everything-answered", 200, 100)]
    public void A_verdict_takes_at_most_so_many_runs(string id, int most, int median)
    {
        var costs = Enum.GetValues<Treatment>()
            .Select(treatment => (Runs: Runs(explainer => explainer.Explain(WorkedCase.All[id].Case, treatment)), treatment)).Order()
            .ToList();

        output.WriteLine(string.Join('\n', costs));
        costs[^1].Runs.Should().BeLessThanOrEqualTo(most);
        costs[costs.Count / 2].Runs.Should().BeLessThanOrEqualTo(median);
    }

    [Fact]
    public void Where_nothing_lifts_the_warning_nothing_is_tried() =>
        Runs(explainer => explainer.Explain(WorkedCase.All["typical-runner"].Case, Treatment.Surgery)).Should().Be(1);

    private static int Runs(Action<Explainer> explain)
    {
        var runs = 0;
        explain(new Explainer(AdviceTexts.English, Advisor.Rules, @case => Advisor.Advise(@case), @case =>
        {
            runs++;
            return Trials.Of(@case);
        }));
        return runs;
    }
}
