namespace RunnersKnee.Rules.Tests;

[Trait(TestKind.Trait, TestKind.Proof)]
public class SafetyLaws
{
    private static readonly Treatment[] Gated =
        [Treatment.Nsaid, Treatment.CortisoneInjection, Treatment.HyaluronicAcidInjection, Treatment.StraightLegRaise];

    [Theory]
    [MemberData(nameof(Deciders.All), MemberType = typeof(Deciders))]
    public void Nothing_is_advised_while_a_reason_but_one_about_a_medicine_is_urgent_or_the_age_under_12(string decider) =>
        Law.Holds(decider, (advise, @case) =>
    {
        var advice = advise(@case.ConsideringEverything());
        if (!advice.Reasons.Any(IsUrgentAndNotAboutAMedicine) && !(@case.Age < 12))
            return;

        advice.Plan.Should().Be(new ReferencePlan(PlanStatus.Suspended, null, []));
        advice.LastResort.Should().Be(new ReferenceLastResort(false, [], []));
        advice.Warnings.Should().NotContain(warning => warning.Level == WarningLevel.LastResort);
        advice.Verdicts.Select(verdict => verdict.Verdict).Should().OnlyContain(
            verdict => verdict == Verdict.Contraindicated || verdict == Verdict.DeferToClinician);
    });

    private static bool IsUrgentAndNotAboutAMedicine(ReferenceReason reason) =>
        ReferenceReferral.ComesBeforePlan(reason);

    [Theory]
    [MemberData(nameof(Deciders.All), MemberType = typeof(Deciders))]
    public void What_is_contraindicated_has_no_other_verdict(string decider) => Law.Holds(decider, (advise, @case) =>
    {
        var advice = advise(@case.ConsideringEverything());
        bool IsContraindicated(Treatment treatment) => ReferencePrecautions.IsContraindicated(new Told(@case), treatment);
        var treatments = advice.Plan.Steps.SelectMany(step => step.Treatments).ToArray();

        advice.Verdicts.Where(verdict => verdict.Verdict == Verdict.Contraindicated).Select(verdict => verdict.Treatment)
            .Should().Equal(advice.Verdicts.Select(verdict => verdict.Treatment).Where(IsContraindicated));
        treatments.Where(treatment => treatment.Status == TreatmentStatus.Withheld).Select(treatment => treatment.Treatment)
            .Should().Equal(treatments.Select(treatment => treatment.Treatment).Where(IsContraindicated));
        advice.LastResort.Options.Select(option => option.Treatment).Where(IsContraindicated).Should().BeEmpty();
    });

    [Theory]
    [MemberData(nameof(Deciders.All), MemberType = typeof(Deciders))]
    public void What_contraindicates_is_answered_yes_and_named(string decider) => Law.Holds(decider, (advise, @case) =>
    {
        var verdicts = advise(@case.ConsideringEverything()).Verdicts;

        verdicts.SelectMany(verdict => verdict.ContraindicatedBy).Where(finding => @case[finding] != Answer.Yes).Should().BeEmpty();
        verdicts.Where(verdict => verdict.ContraindicatedBy.Any())
            .Should().Equal(verdicts.Where(verdict => verdict.Verdict == Verdict.Contraindicated));
    });

    [Theory]
    [MemberData(nameof(Deciders.All), MemberType = typeof(Deciders))]
    public void Surgery_is_avoided_deferred_or_not_assessed(string decider) => Law.Holds(decider, (advise, @case) =>
    {
        var advice = advise(@case.Considering(Treatment.Surgery));

        advice.Verdicts.Single(verdict => verdict.Treatment == Treatment.Surgery).Verdict
            .Should().BeOneOf(Verdict.Avoid, Verdict.DeferToClinician, Verdict.NotAssessed);
        advice.Warnings.Where(warning => warning.Treatment == Treatment.Surgery)
            .Should().NotContain(warning => warning.Level != WarningLevel.Avoid || warning.LiftedWhen != null);
        advice.LastResort.Options.Should().NotContain(option => option.Treatment == Treatment.Surgery);
    });

    [Theory]
    [MemberData(nameof(Deciders.All), MemberType = typeof(Deciders))]
    public void What_is_gated_waits_until_all_three_steps_have_failed(string decider) => Law.Holds(decider, (advise, @case) =>
    {
        var advice = advise(@case.ConsideringEverything());
        var failed = advice.Plan.Steps.Count(step => step.Status == PlanStepStatus.Failed);

        advice.LastResort.Reached.Should().Be(failed == 3 && !(@case.Age < 18));
        if (advice.LastResort.Reached)
            return;
        advice.LastResort.Options.Should().BeEmpty();
        advice.Warnings.Should().NotContain(warning => warning.Level == WarningLevel.LastResort);
        advice.Verdicts.Should().NotContain(verdict => verdict.Verdict == Verdict.LastResort);
    });

    [Theory]
    [MemberData(nameof(Deciders.All), MemberType = typeof(Deciders))]
    public void What_is_gated_or_surgery_is_never_recommended(string decider) => Law.Holds(decider, (advise, @case) =>
    {
        var advice = advise(@case.ConsideringEverything());

        advice.Plan.Steps.SelectMany(step => step.Treatments).Select(treatment => treatment.Treatment)
            .Should().NotContain([.. Gated, Treatment.Surgery]);
        advice.Verdicts.Where(verdict => verdict.Treatment == Treatment.Surgery || Gated.Contains(verdict.Treatment))
            .Should().NotContain(verdict => verdict.Verdict == Verdict.Recommended || verdict.Verdict == Verdict.Conditional);
        advice.LastResort.Options.Should().NotContain(option =>
            option.Standing == LastResortStanding.DiscussWithClinician == (option.Treatment == Treatment.StraightLegRaise));
    });
}
