using CsCheck;

namespace RunnersKnee.Rules.Tests;

[Trait(TestKind.Trait, TestKind.Proof)]
public class SameAdviceTests
{
    [Fact]
    public void The_order_in_which_facts_are_told_changes_no_byte() =>
        Gen.Select(
            CaseGenerator.CasesAndAdditions,
            Gen.Shuffle(ReferenceCatalogue.Findings),
            Gen.Shuffle(ReferenceCatalogue.Treatments),
            Gen.Shuffle(Enum.GetValues<TreatmentStep>())).Sample(
            (drawn, findings, treatments, steps) =>
            {
                var (@case, additions) = drawn;
                var told = CaseJson.Read(Document(@case, findings, treatments, steps));

                Bytes(Advisors.With(additions), told).Should().Be(Bytes(Advisors.With(additions), @case));
            },
            iter: Law.Cases,
            print: drawn => Document(drawn.Item1.Case, drawn.Item2, drawn.Item3, drawn.Item4));

    [Fact]
    public void Another_advisor_gives_the_same_bytes()
    {
        var another = Advisors.New(guidelineAdditions: true);

        CaseGenerator.CasesAndAdditions.Sample(
            (@case, _) => Bytes(another, @case).Should().Be(Bytes(Advisors.With(guidelineAdditions: true), @case)), iter: Effort.Cases(500));
    }

    [Fact]
    public void Many_at_once_get_the_same_bytes_as_one_after_the_other()
    {
        var advisor = Advisors.With(guidelineAdditions: true);
        var cases = CaseGenerator.CasesAndAdditions.Select(drawn => drawn.Case).Array[Effort.Cases(1_000)].Single();
        var expected = cases.Select(@case => Bytes(advisor, @case)).ToArray();
        var actual = new string[10 * cases.Length];

        Parallel.For(0, actual.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, index =>
            actual[index] = Bytes(advisor, cases[index % cases.Length]));

        for (var index = 0; index < actual.Length; index++)
            actual[index].Should().Be(expected[index % cases.Length]);
    }

    private static string Bytes(IRunnersKneeAdvisor advisor, KneeCase @case) => AdviceJson.Write(advisor.Advise(@case));

    private static string Document(KneeCase @case, Finding[] findings, Treatment[] treatments, TreatmentStep[] steps) =>
        CaseText.Of(
            @case,
            findings.Where(@case.Findings.ContainsKey),
            treatments.Where(@case.Treatments.ContainsKey),
            steps.Where(@case.Steps.ContainsKey));
}
