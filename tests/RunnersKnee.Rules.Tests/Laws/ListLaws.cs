using CsCheck;

namespace RunnersKnee.Rules.Tests;

[Trait(TestKind.Trait, TestKind.Proof)]
public class ListLaws
{
    private static readonly string[] CodesInOrder = ["age", .. ReferenceCatalogue.Findings.Select(Codes.Of), "ageUnder18", "age60OrOver"];

    [Theory]
    [MemberData(nameof(Deciders.All), MemberType = typeof(Deciders))]
    public void Lists_of_findings_keep_the_catalogues_order_with_ages_where_they_belong(string decider) =>
        Law.Holds(decider, (advise, @case) =>
    {
        var advice = advise(@case.ConsideringEverything());
        IEnumerable<IEnumerable<string>> lists =
        [
            advice.Contributors.Select(Codes.Of),
            advice.OpenWarningSigns.Select(Codes.Of),
            .. advice.Warnings.SelectMany(
                warning => new[] { warning.ContraindicatedBy.Select(Codes.Of), warning.Cautions, warning.Unanswered }),
            .. advice.Plan.Steps.SelectMany(step => step.Treatments).SelectMany(Lists),
            .. advice.LastResort.Options.SelectMany(option => new[] { option.Unanswered, option.Cautions }),
            .. advice.Verdicts.SelectMany(
                verdict => new[] { verdict.ContraindicatedBy.Select(Codes.Of), verdict.Cautions, verdict.Unanswered }),
        ];

        foreach (var list in lists)
            list.Should().Equal(CodesInOrder.Where(list.Contains));
    });

    [Theory]
    [MemberData(nameof(Deciders.All), MemberType = typeof(Deciders))]
    public void Verdicts_follow_what_is_considered_and_stand_each_for_itself(string decider) => Law.Holds(
        decider, CaseGenerator.CasesAndAdditions, Gen.Shuffle(ReferenceCatalogue.Treatments), (advise, @case, treatments) =>
        {
            var advice = advise(@case);
            var verdicts = advise(@case.Considering(treatments)).Verdicts;

            advice.Verdicts.Select(verdict => verdict.Treatment).Should().Equal(@case.Considered);
            verdicts.Select(verdict => verdict.Treatment).Should().Equal(@case.Considered.Union(treatments));
            advice.Verdicts.Should().BeSubsetOf(verdicts);
        });

    [Theory]
    [MemberData(nameof(Deciders.All), MemberType = typeof(Deciders))]
    public void A_verdict_carries_what_its_treatment_carries_in_the_plan(string decider) => Law.Holds(decider, (advise, @case) =>
    {
        var advice = advise(@case.ConsideringEverything());
        foreach (var treatment in advice.Plan.Steps.SelectMany(step => step.Treatments))
        {
            var verdict = advice.Verdicts.Single(verdict => verdict.Treatment == treatment.Treatment);

            verdict.Should().Be(new ReferenceVerdict(
                treatment.Treatment,
                verdict.Verdict,
                treatment.ContraindicatedBy,
                treatment.Cautions,
                treatment.WaitingFor,
                [.. treatment.Unanswered.Select(Codes.Of)]));
        }
    });

    [Theory]
    [MemberData(nameof(Deciders.All), MemberType = typeof(Deciders))]
    public void A_warning_carries_what_a_verdict_on_its_treatment_carries(string decider) => Law.Holds(decider, (advise, @case) =>
    {
        var advice = advise(@case.ConsideringEverything());
        foreach (var warning in advice.Warnings)
        {
            var verdict = advice.Verdicts.Single(verdict => verdict.Treatment == warning.Treatment);

            (warning.ContraindicatedBy, warning.Cautions, warning.Unanswered)
                .Should().Be((verdict.ContraindicatedBy, verdict.Cautions, verdict.Unanswered));
            (warning.Level == WarningLevel.Contraindicated).Should().Be(warning.ContraindicatedBy.Any());
        }
    });

    private static IEnumerable<IEnumerable<string>> Lists(ReferenceTreatment treatment) =>
    [
        treatment.WaitingFor.Select(Codes.Of), treatment.ContraindicatedBy.Select(Codes.Of), treatment.Unanswered.Select(Codes.Of),
        treatment.Cautions,
    ];
}
