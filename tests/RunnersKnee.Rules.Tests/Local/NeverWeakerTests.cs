using CsCheck;
using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Tests.Local;

/// <summary>Whatever local rules do, the advice is never weaker for them.</summary>
[Trait(TestKind.Trait, TestKind.Proof)]
public sealed class NeverWeakerTests
{
    private static readonly IRunnersKneeAdvisor[] Nasty =
    [
        LocalAdvisors.With(guidelineAdditions: false, NastyRules.All),
        LocalAdvisors.With(guidelineAdditions: true, NastyRules.All),
    ];

    [Fact]
    public void Rules_that_try_everything_change_nothing_but_an_urgency_that_they_raise() =>
        CaseGenerator.CasesAndAdditions.Sample(
            given =>
            {
                var plain = Advisors.With(given.Additions).Advise(given.Case);
                var advice = Nasty[given.Additions ? 1 : 0].Advise(given.Case);
                var raised = plain.Referral.Urgency == Urgency.None ? Urgency.Routine : plain.Referral.Urgency;

                Weaker.In(advice, plain).Should().BeEmpty();
                AdviceJson.Write(advice with { LocalInJson = null, DegradedInJson = null })
                    .Should().Be(AdviceJson.Write(plain with { Referral = plain.Referral with { Urgency = raised } }));
            },
            iter: Effort.Cases(100));

    [Fact]
    public void Holding_back_and_referring_never_weaken() =>
        Gen.Select(CaseGenerator.CasesAndAdditions, Gen.Shuffle(Enum.GetValues<Treatment>(), 1, 6), Gen.Int[0, 4]).Sample(
            (given, held, urgency) =>
            {
                var plain = Advisors.With(given.Additions).Advise(given.Case);
                var advice = LocalAdvisors.With(given.Additions, Rules(held, (Urgency)urgency)).Advise(given.Case);

                Weaker.In(advice, plain).Should().BeEmpty();
                OthersKeepTheirStatus(advice, plain, held).Should().BeTrue();
            },
            iter: Effort.Cases(400));

    [Theory]
    [InlineData(Verdict.Recommended)]
    [InlineData(Verdict.NotYet)]
    [InlineData(Verdict.LastResort)]
    public void The_comparison_sees_a_verdict_that_allows_more(Verdict verdict)
    {
        var plain = Advisors.With(guidelineAdditions: false).Advise(LocalCases.Runner.Considering(Treatment.Surgery));

        Weaker.In(plain with { Verdicts = [plain.Verdicts[0] with { Verdict = verdict }] }, plain).Should().ContainSingle();
    }

    [Fact]
    public void The_comparison_sees_a_recommendation_a_reason_a_warning_and_a_last_resort_that_are_weaker()
    {
        var failed = Advisors.With(guidelineAdditions: false).Advise(LocalCases.AllTried);
        var open = Advisors.With(guidelineAdditions: false).Advise(LocalCases.Runner);

        Weaker.In(open, failed).Should().HaveCountGreaterThan(3);
        Weaker.In(failed, open).Should().HaveCountGreaterThan(3);
        Weaker.In(open with { Warnings = [] }, open).Should().HaveCount(4);
        Weaker.In(open with { Running = open.Running! with { Advice = RunningAdvice.WithinPainLimit } }, open).Should().ContainSingle();
    }

    private static IEnumerable<Rule> Rules(IEnumerable<Treatment> held, Urgency urgency) =>
    [
        .. held.Select(treatment => new HoldBack(treatment)),
        .. urgency == Urgency.None ? Enumerable.Empty<Rule>() : [new Refers(urgency)],
    ];

    private static bool OthersKeepTheirStatus(Advice advice, Advice plain, Treatment[] held) =>
        advice.Plan.Status != PlanStatus.Active || Statuses(advice, held).SequenceEqual(Statuses(plain, held));

    private static IEnumerable<(Treatment Treatment, TreatmentStatus Status)> Statuses(Advice advice, Treatment[] butOf) =>
        advice.Plan.Steps.SelectMany(step => step.Recommendations)
            .Where(recommendation => !butOf.Contains(recommendation.Treatment))
            .Select(recommendation => (recommendation.Treatment, recommendation.Status));

    private sealed class Refers(Urgency urgency) : Rule
    {
        public override void Define()
        {
            Assessment assessment = null!;

            Name("local.refers");
            When()
                .Match(() => assessment);
            Then()
                .Yield(_ => Referral());
        }

        private LocalReferral Referral() => new(urgency, "local.refers", "Come and see us.");
    }
}
