using BenchmarkDotNet.Attributes;
using RulesEngine.Models;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Benchmarks;

/// <summary>The referral table alone: our rules on NRules, and Microsoft's RulesEngine with a string rule for each line.</summary>
[MemoryDiagnoser]
public class ReferralBenchmarks
{
    // A rule that refers is named after its reason.
    private static readonly HashSet<string> RedFlagRules =
        [.. Enum.GetNames<ReferralCode>().Where(code => code != nameof(ReferralCode.ConservativeCareFailed))];

    private readonly Inference _inference = new(Rulebook.Rules().Where(rule => rule is WarningSign || RedFlagRules.Contains(rule.GetType().Name)));
    private readonly RulesEngine.RulesEngine _microsoft = new([MicrosoftReferrals.Workflow]);
    private readonly List<object> _facts = CaseFacts.Of(BenchmarkCases.TypicalRunner, guidelineAdditions: false);
    private readonly RuleParameter _told = new("told", MicrosoftReferrals.Told.Of(BenchmarkCases.TypicalRunner));

    [Benchmark(Baseline = true)]
    public int Rules() => _inference.Run(_facts, CancellationToken.None).All<ReasonToRefer>().Count();

    [Benchmark]
    public async Task<int> MicrosoftRulesEngine()
    {
        var results = await _microsoft.ExecuteAllRulesAsync(MicrosoftReferrals.Workflow.WorkflowName, _told);
        return results.Count(result => result.IsSuccess);
    }

}
