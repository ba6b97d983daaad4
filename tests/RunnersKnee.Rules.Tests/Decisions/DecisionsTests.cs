using CsCheck;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests;

public class DecisionsTests
{
    private static readonly Inference Inference = new(Rulebook.Rules());

    [Fact]
    public void A_run_decides_what_its_advice_decides() => CaseGenerator.CasesAndAdditions.Sample(
        (@case, additions) =>
        {
            var advice = Advisors.With(additions).Advise(@case);
            var conclusions = Inference.Run(CaseFacts.Of(@case, additions), CancellationToken.None);

            ConcludedDecisions.Of([.. conclusions.Values]).ToHashSet()
                .SetEquals(DecisionTable.Of(advice).Where(decision => IsConcluded(decision, advice))).Should().BeTrue();
        },
        iter: Law.Cases,
        print: drawn => CaseText.Of(drawn.Item1));

    [Fact]
    public void No_item_is_decided_twice() => CaseGenerator.CasesAndAdditions.Sample(
        (@case, additions) => DecisionTable.Replayed(Advisors.With(additions).Advise(@case)).Select(decision => decision.Item.ToString())
            .Should().OnlyHaveUniqueItems(),
        iter: Effort.Cases(500),
        print: drawn => CaseText.Of(drawn.Item1));

    [Fact]
    public void The_words_of_a_caution_are_no_decision()
    {
        var caution = new CautionOn(Treatment.Nsaid, "asthma", "Ask first.");

        caution.Should().Be(new CautionOn(Treatment.Nsaid, "asthma", "Ask before."));
        caution.GetHashCode().Should().Be(new CautionOn(Treatment.Nsaid, "asthma").GetHashCode());
        caution.Should().NotBe(new CautionOn(Treatment.Nsaid, "diabetes", "Ask first."));
    }

    /// <summary>
    /// Whether it is concluded, and does not follow: the urgency from its reasons, the current step from the steps, open criteria from no
    /// answer.
    /// </summary>
    private static bool IsConcluded(Decision decision, Advice advice) =>
        decision.Item.Kind != DecisionTable.Urgency && decision.Item.Kind != DecisionTable.CurrentStep
        && (
            decision.Item.Kind != DecisionTable.Criterion
                || advice.Assessment.Criteria.Any(criterion => criterion.Status != CriterionStatus.Open));
}
