using CsCheck;

namespace RunnersKnee.Rules.Tests;

[Trait(TestKind.Trait, TestKind.Proof)]
public class PlanLaws
{
    [Theory]
    [MemberData(nameof(Deciders.All), MemberType = typeof(Deciders))]
    public void Each_treatment_of_an_active_plan_is_there_exactly_once(string decider) => Law.Holds(decider, (advise, @case) =>
    {
        var advice = advise(@case);
        var treatments = advice.Plan.Steps.SelectMany(step => step.Treatments).Select(treatment => treatment.Treatment);
        var known = ReferenceCatalogue.Treatments[..(int)Treatment.Nsaid]
            .Where(treatment => advice.GuidelineAdditions || !ReferenceSteps.IsGuidelineAddition(treatment));

        treatments.Should().Equal(advice.Plan.Status == PlanStatus.Active ? known : []);
    });

    [Theory]
    [MemberData(nameof(Deciders.All), MemberType = typeof(Deciders))]
    public void The_current_step_is_the_first_that_has_not_ended(string decider) => Law.Holds(decider, (advise, @case) =>
    {
        var plan = advise(@case).Plan;
        var open = plan.Steps.Where(step => step.Status is PlanStepStatus.Current or PlanStepStatus.Upcoming).ToArray();

        plan.Steps.Select(step => step.Step).Should().Equal(plan.Status == PlanStatus.Active ? Enum.GetValues<TreatmentStep>() : []);
        plan.CurrentStep.Should().Be(open.FirstOrDefault()?.Step);
        open.Should().NotContain(step => step.Status == PlanStepStatus.Current != (step.Step == plan.CurrentStep));
    });

    [Theory]
    [MemberData(nameof(Deciders.All), MemberType = typeof(Deciders))]
    public void What_is_reported_of_a_step_stands(string decider) => Law.Holds(decider, (advise, @case) =>
    {
        foreach (var step in advise(@case).Plan.Steps)
        {
            if (!@case.Steps.TryGetValue(step.Step, out var reported))
                step.Status.Should().NotBe(PlanStepStatus.Achieved);
            else if (reported is StepOutcome.Achieved or StepOutcome.Failed)
                Codes.Of(step.Status).Should().Be(Codes.Of(reported));
            else
                step.Status.Should().BeOneOf(PlanStepStatus.Current, PlanStepStatus.Upcoming);
        }
    });

    [Theory]
    [MemberData(nameof(Deciders.All), MemberType = typeof(Deciders))]
    public void Withholding_a_treatment_changes_no_other_but_may_end_its_step(string decider) => Law.Holds(
        decider, CaseGenerator.ActivePlans, Gen.OneOf(ReferenceCatalogue.Precautions), (advise, @case, precaution) =>
        {
            var before = advise(@case.With(precaution, Answer.No)).Plan;
            var after = advise(@case.With(precaution, Answer.Yes)).Plan;
            if (before.Status != PlanStatus.Active || after.Status != PlanStatus.Active)
                return;

            Treatments(after).Where(treatment => !treatment.ContraindicatedBy.Contains(precaution))
                .Select(treatment => (treatment.Treatment, treatment.Status))
                .Should().BeSubsetOf(Treatments(before).Select(treatment => (treatment.Treatment, treatment.Status)));
            Ended(before).Should().BeSubsetOf(Ended(after));
        });

    [Theory]
    [MemberData(nameof(Deciders.All), MemberType = typeof(Deciders))]
    public void Additions_change_the_status_of_no_other_treatment(string decider)
    {
        var decide = Deciders.Named(decider);
        Law.Holds(decider, (_, @case) =>
        {
            var without = decide(@case, false).Plan;
            var with = decide(@case, true).Plan;

            with.Status.Should().Be(without.Status);
            Treatments(with).Where(treatment => treatment.Origin == Origin.Source).Should().Equal(Treatments(without));
        });
    }

    private static IEnumerable<ReferenceTreatment> Treatments(ReferencePlan plan) => plan.Steps.SelectMany(step => step.Treatments);

    private static IEnumerable<TreatmentStep> Ended(ReferencePlan plan) =>
        plan.Steps.Where(step => step.Status is PlanStepStatus.Achieved or PlanStepStatus.Failed).Select(step => step.Step);
}
