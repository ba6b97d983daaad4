using CsCheck;

namespace RunnersKnee.Rules.Tests;

[Trait(TestKind.Trait, TestKind.Proof)]
public class OpenFactLaws
{
    [Theory]
    [MemberData(nameof(Deciders.All), MemberType = typeof(Deciders))]
    public void An_unknown_answer_decides_no_more_than_a_finding_that_was_not_asked(string decider) => Law.Holds(decider, (advise, @case) =>
        AdviceDiff.Between(advise(@case.WithoutUnknowns()), advise(@case)).Should().BeEmpty());

    [Theory]
    [MemberData(nameof(Deciders.All), MemberType = typeof(Deciders))]
    public void Open_findings_give_no_referral(string decider) => Law.Holds(decider, (advise, @case) =>
    {
        // What is left to refer for is told by age and by trials.
        var open = @case.AllOpen();
        advise(open).Reasons.Select(reason => reason.Code).Should().BeSubsetOf(
            @case.Age < 12 ? [ReferralCode.ChildUnder12, ReferralCode.GettingWorse] : [ReferralCode.GettingWorse]);
    });

    [Theory]
    [MemberData(nameof(Deciders.All), MemberType = typeof(Deciders))]
    public void Opening_an_answer_never_gives_a_referral(string decider) => Law.Holds(
        decider, CaseGenerator.CasesAndAdditions, Gen.OneOf(ReferenceCatalogue.Findings), (advise, @case, finding) =>
        {
            // Trials that failed count once a plan that an answer had suspended or excluded is active again.
            var opened = advise(@case.With(finding, null)).Reasons.Where(reason => reason.Code != ReferralCode.ConservativeCareFailed);

            // Nor is a cancer settled any more without the examination and the images that settled it.
            if (@case.IsCancerSettled())
                opened = opened.Where(reason => reason.Code != ReferralCode.SeriousPathology);

            opened.Should().BeSubsetOf(advise(@case).Reasons);
        });

    [Theory]
    [MemberData(nameof(Deciders.All), MemberType = typeof(Deciders))]
    public void A_treatment_is_not_recommended_while_the_finding_it_waits_for_is_open(string decider) =>
        Law.Holds(decider, (advise, @case) =>
    {
        foreach (var treatment in advise(@case).Plan.Steps.SelectMany(step => step.Treatments))
        {
            var awaited = AwaitedBy(treatment.Treatment);
            if (awaited is { } finding && @case.IsOpen(finding))
                treatment.Status.Should().NotBe(TreatmentStatus.Recommended, "{0} waits for {1}", treatment.Treatment, finding);
            else
                treatment.Status.Should().NotBe(TreatmentStatus.Conditional, "{0} waits for nothing", treatment.Treatment);
            treatment.WaitingFor
                .Should().Equal(treatment.Status == TreatmentStatus.Conditional ? [awaited!.Value] : Array.Empty<Finding>());
        }
    });

    [Theory]
    [MemberData(nameof(Deciders.All), MemberType = typeof(Deciders))]
    public void A_conditional_treatment_never_lets_its_step_fail_by_trial(string decider) => Law.Holds(decider, (advise, @case) =>
    {
        foreach (var step in advise(@case).Plan.Steps
            .Where(step => step.Status == PlanStepStatus.Failed && !@case.Steps.ContainsKey(step.Step)))
            step.Treatments.Select(treatment => treatment.Status)
                .Should().NotContain([TreatmentStatus.Conditional, TreatmentStatus.Recommended]);
    });

    private static Finding? AwaitedBy(Treatment treatment) => treatment switch
    {
        Treatment.FlatSurfaceRunning or Treatment.AvoidHardSurfaces
            or Treatment.IliotibialBandStretching or Treatment.HamstringStretching or Treatment.QuadricepsStretching => null,
        Treatment.DropSquat => Finding.SquattingPain,
        _ => ReferenceSteps.NeededFor(treatment),
    };
}
