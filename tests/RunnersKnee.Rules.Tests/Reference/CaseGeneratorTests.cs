using CsCheck;
using Xunit.Abstractions;

namespace RunnersKnee.Rules.Tests;

public class CaseGeneratorTests(ITestOutputHelper output)
{
    private const int Cases = 20_000;
    private const int Enough = 20;

    [Fact]
    public void Every_branch_occurs()
    {
        BranchCounts counts = new();
        CaseGenerator.CasesAndAdditions.Sample(
            (@case, additions) => counts.Count(ReferenceEvaluator.Evaluate(@case, additions)), iter: Cases);
        output.WriteLine(counts.ToString());

        // A treatment is withheld without being contraindicated only by a host's own rule.
        string[] branches =
        [
            .. All<Likelihood>(), .. All<Urgency>(), .. All<RunningAdvice>(), .. All<PlanStatus>(), "last resort reached",
            "last resort not reached",
            .. All<ReferralCode>(), .. All<NoteCode>(), .. All<PlanStepStatus>(), .. All<TreatmentStatus>(), .. All<WarningLevel>(),
            .. All<LastResortStanding>(), .. All<Verdict>().Except([BranchCounts.Branch(Verdict.Withheld)]),
        ];
        branches.Where(branch => counts[branch] < Enough).Should().BeEmpty("each branch must be reached, but:\n{0}", counts);
    }

    private static IEnumerable<string> All<TCode>()
        where TCode : struct, Enum => Enum.GetValues<TCode>().Select(BranchCounts.Branch);
}
