using CsCheck;
using RunnersKnee.Rules.Benchmarks;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests;

/// <summary>
/// What is measured beside the library decides the same: the likelihood, the reasons to see a clinician, the plan with its steps and the
/// status of each treatment, warnings, the last resort, verdicts, and what is ruled out or calls for care.
/// </summary>
public class TutorialAdvisorTests
{
    private static readonly TutorialAdvisor Tutorial = new();
    private static readonly Inference Inference = new(Rulebook.Rules());

    public static TheoryData<string> Ids => new(WorkedCase.All.Keys);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rules_as_in_tutorials_decide_a_worked_case_alike(string id) => DecidesAlike(WorkedCase.All[id].Case);

    [Fact]
    public void Rules_as_in_tutorials_decide_any_case_alike() =>
        CaseGenerator.CasesAndAdditions.Sample((@case, _) => DecidesAlike(@case), iter: 300, print: drawn => CaseText.Of(drawn.Item1));

    private static void DecidesAlike(KneeCase @case)
    {
        var ours = Inference.Run(CaseFacts.Of(@case, guidelineAdditions: false), CancellationToken.None).Values;

        Decided(Tutorial.Conclude(@case)).Should().BeEquivalentTo(Decided([.. ours]));
    }

    private static IEnumerable<string> Decided(IReadOnlyList<object> conclusions) => ConcludedDecisions.Of(conclusions)
        .Where(decision => TutorialAdvisor.Decides(decision.Item.Kind))
        .Select(decision => $"{decision.Item}: {decision.Code}")
        .Distinct();
}
