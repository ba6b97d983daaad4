using System.Collections;

namespace RunnersKnee.Rules.Tests;

public class KneeCaseTests
{
    private static readonly KneeCase Told = KneeCase.Empty.WithAge(34).WithYes(Finding.StairsPain, Finding.KneecapPain)
        .With(Treatment.IceWithCompression, TreatmentOutcome.NoRelief).With(TreatmentStep.Strengthen, StepOutcome.Failed)
        .Considering(Treatment.Surgery, Treatment.Nsaid);

    [Fact]
    public void What_is_told_is_in_the_order_of_the_codes_however_it_was_told()
    {
        Told.Findings.Keys.Should().Equal(Finding.KneecapPain, Finding.StairsPain);
        Told.WithNo(Finding.Limp).With(Finding.Limp, null)
            .Should().Be(Told).And.NotBe(Told.WithNo(Finding.StairsPain)).And.NotBe(Told.WithNo(Finding.Limp));
        KneeCase.Empty.WithYes(Finding.KneecapPain).WithAge(34).WithYes(Finding.StairsPain).WithYes(Finding.StairsPain).GetHashCode()
            .Should().Be(KneeCase.Empty.WithAge(34).WithYes(Finding.StairsPain, Finding.KneecapPain).GetHashCode());
    }

    [Fact]
    public void Cases_of_one_age_have_hash_codes_of_their_own()
    {
        var cases = Codes.Members<Finding>().Take(14).Aggregate<Finding, IEnumerable<KneeCase>>(
            [KneeCase.Empty.WithAge(34)], (told, finding) => told.SelectMany(one => (KneeCase[])[one.WithYes(finding), one.WithNo(finding)])).ToList();

        cases.Should().HaveCount(16_384);
        cases.ToHashSet().Should().HaveSameCount(cases);
        cases.Select(told => told.GetHashCode()).Distinct().Count().Should().BeGreaterThan(16_300);
    }

    [Fact]
    public void No_cast_makes_a_case_writable()
    {
        Action[] writes =
        [
            () => ((IDictionary<Finding, Answer>)Told.Findings)[Finding.Limp] = Answer.Yes,
            () => ((IDictionary)Told.Treatments)[Treatment.Nsaid] = TreatmentOutcome.Relief,
            () => ((ICollection<KeyValuePair<TreatmentStep, StepOutcome>>)Told.Steps).Clear(),
        ];

        writes.Should().AllSatisfy(write => write.Should().Throw<NotSupportedException>());
        Told.Considered.Should().NotBeAssignableTo<ICollection<Treatment>>().And.NotBeAssignableTo<ICollection>();
    }

    [Fact]
    public void Findings_are_told_one_by_one_as_a_list_or_none()
    {
        List<Finding> list = [Finding.KneecapPain, Finding.Limp];

        Told.WithYes().Should().Be(Told);
        KneeCase.Empty.WithNo(list).Should().Be(KneeCase.Empty.WithNo(Finding.KneecapPain, Finding.Limp))
            .And.Be(KneeCase.Empty.WithNo(list.ToArray()))
            .And.Be(KneeCase.Empty.WithNo(list.Where(_ => true)));
        KneeCase.Empty.WithUnknown(list)[Finding.Limp].Should().Be(Answer.Unknown);
    }

    [Fact]
    public void What_is_no_code_is_refused()
    {
        Action[] calls =
        [
            () => Told.WithYes((Finding)999),
            () => Told.With(Finding.Limp, (Answer)7),
            () => Told.With((Treatment)(-1), null),
            () => Told.With(TreatmentStep.Strengthen, (StepOutcome)9),
            () => Told.Considering((Treatment)99),
        ];

        calls.Select(call => call.Should().Throw<ArgumentOutOfRangeException>().Which.ParamName)
            .Should().Equal("findings", "answer", "treatment", "outcome", "treatments");
        Told[(Finding)999].Should().BeNull();
    }
}
