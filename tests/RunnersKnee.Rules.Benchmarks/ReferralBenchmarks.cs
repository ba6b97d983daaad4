using BenchmarkDotNet.Attributes;
using RulesEngine.Models;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Benchmarks;

/// <summary>
/// The referral table alone: our rules on NRules, and Microsoft's RulesEngine with a string rule for each reason. Both hold the same
/// reasons, all but those that rest on a precaution or on the plan.
/// </summary>
[MemoryDiagnoser]
public class ReferralBenchmarks
{
    private readonly Inference _inference = new(Rulebook.Rules().Where(IsOfTable));
    private readonly RulesEngine.RulesEngine _microsoft = new([MicrosoftReferrals.Workflow]);
    private readonly List<object> _facts = CaseFacts.Of(BenchmarkCases.TypicalRunner, guidelineAdditions: false);
    private readonly RuleParameter _told = new("told", MicrosoftReferrals.Told.Of(BenchmarkCases.TypicalRunner));

    [GlobalSetup]
    public async Task BothGiveTheSameReasons()
    {
        foreach (var kneeCase in Cases())
        {
            var ours = _inference.Run(CaseFacts.Of(kneeCase, guidelineAdditions: false), CancellationToken.None).All<ReasonToRefer>()
                .Select(reason => Codes.Of(reason.Value.Code)).ToHashSet();
            var theirs = await _microsoft.ExecuteAllRulesAsync(
                MicrosoftReferrals.Workflow.WorkflowName, new RuleParameter("told", MicrosoftReferrals.Told.Of(kneeCase)));
            if (!ours.SetEquals(theirs.Where(result => result.IsSuccess).Select(result => result.Rule.RuleName)))
                throw new InvalidOperationException($"They differ on {CaseJson.Write(kneeCase)}");
        }
    }

    [Benchmark(Baseline = true)]
    public int Rules() => _inference.Run(_facts, CancellationToken.None).All<ReasonToRefer>().Count();

    [Benchmark]
    public async Task<int> MicrosoftRulesEngine()
    {
        var results = await _microsoft.ExecuteAllRulesAsync(MicrosoftReferrals.Workflow.WorkflowName, _told);
        return results.Count(result => result.IsSuccess);
    }

    private static bool IsOfTable(NRules.Fluent.Dsl.Rule rule) =>
        RuleDefinitions.Of([rule])[0].Name.StartsWith("referral.", StringComparison.Ordinal)
        && rule is not (NsaidDespiteContraindication or ContraindicatedInUse or ConservativeCareFailed or CareFailedBeforeLocalRules);

    /// <summary>The typical runner with each pair of answers, at an age on each side of every bound, with and without outcomes.</summary>
    private static IEnumerable<KneeCase> Cases() =>
        from age in new[] { 8, 14, 17, 22, 34, 60 }
        from first in Enum.GetValues<Finding>()
        from second in Enum.GetValues<Finding>()
        from answer in new[] { Answer.Yes, Answer.No }
        where first <= second
        select BenchmarkCases.TypicalRunner.WithAge(age).WithYes(first).With(second, first == second ? Answer.No : answer)
            .With(Treatment.JointNutrients, second == Finding.TakesWarfarin ? TreatmentOutcome.Ongoing : null)
            .With(Treatment.KneeExtension, age == 60 ? TreatmentOutcome.Worse : null);
}
