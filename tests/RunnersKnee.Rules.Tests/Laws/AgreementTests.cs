using CsCheck;

namespace RunnersKnee.Rules.Tests;

[Trait(TestKind.Trait, TestKind.Proof)]
public class AgreementTests
{
    [Fact]
    public void The_rules_and_the_reference_evaluator_decide_alike() => CaseGenerator.CasesAndAdditions.Sample(
        (@case, additions) =>
        {
            var expected = ReferenceEvaluator.Evaluate(@case, additions);
            var actual = Advisors.With(additions).Advise(@case).Decisions();
            if (!actual.Equals(expected))
                Assert.Fail(AdviceDiff.Between(expected, actual));
        },
        iter: Effort.Cases(20_000),
        print: drawn => $"additions {(drawn.Item2 ? "on" : "off")}, {CaseText.Of(drawn.Item1)}");

    [Fact]
    public void A_check_gives_the_verdict_of_the_reference_evaluator() =>
        Gen.Select(CaseGenerator.CasesAndAdditions, Gen.OneOf(ReferenceCatalogue.Treatments)).Sample(
            (drawn, treatment) =>
            {
                var (@case, additions) = drawn;
                var expected = ReferenceEvaluator.Evaluate(@case.Considering(treatment), additions).Verdicts
                    .Single(verdict => verdict.Treatment == treatment);
                Advisors.With(additions).Check(@case, treatment).Decisions().Should().Be(expected);
            },
            iter: Law.Cases,
            print: drawn => $"{drawn.Item2}, additions {(drawn.Item1.Additions ? "on" : "off")}, {CaseText.Of(drawn.Item1.Case)}");
}
