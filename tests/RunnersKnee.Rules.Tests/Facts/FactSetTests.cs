namespace RunnersKnee.Rules.Tests;

/// <summary>A set holds each fact that can be told: it has room for so many places and no more.</summary>
public class FactSetTests
{
    private static readonly CaseFact[] Told =
    [
        .. CaseFacts.Of(
            Enum.GetValues<TreatmentStep>().Aggregate(
                Enum.GetValues<Treatment>().Aggregate(
                    KneeCase.Empty.WithAge(40).WithYes(Enum.GetValues<Finding>()),
                    (@case, treatment) => @case.With(treatment, TreatmentOutcome.Relief)),
                (@case, step) => @case.With(step, StepOutcome.Failed)),
            guidelineAdditions: false).OfType<CaseFact>(),
    ];

    [Fact]
    public void Each_fact_alone_is_in_its_set_and_no_other() =>
        Told.Should().AllSatisfy(fact => FactSet.Of(fact).Among(Told).Should().Equal(fact));

    [Fact]
    public void All_facts_together_keep_the_order_of_the_catalogue() =>
        Told.Aggregate(default(FactSet), (facts, fact) => facts.With(FactSet.Of(fact))).Among(Told)
            .Should().Equal(Told).And.HaveCount(Enum.GetValues<Finding>().Length + 1 + Enum.GetValues<Treatment>().Length + 3);
}
