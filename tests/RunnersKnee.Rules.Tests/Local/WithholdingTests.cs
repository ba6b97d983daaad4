namespace RunnersKnee.Rules.Tests.Local;

public sealed class WithholdingTests
{
    [Fact]
    public void A_treatment_that_is_held_back_is_withheld_and_says_why()
    {
        var advice = LocalAdvisors.With<NoIceUnder16>().Advise(LocalCases.Runner.WithAge(15).Considering(Treatment.IceWithCompression));

        var ice = advice.Recommendation(Treatment.IceWithCompression);
        ice.Status.Should().Be(TreatmentStatus.Withheld);
        ice.ContraindicatedBy.Should().BeEmpty();
        ice.Because.Should().Contain(reason => reason.Rule == "plan.withheldLocally" && reason.Facts.Contains(new AgeTold(15)));
        advice.Verdicts[0].Verdict.Should().Be(Verdict.Withheld);
    }

    [Fact]
    public void A_contraindication_stands_before_it()
    {
        var advice = LocalAdvisors.With<NoIceUnder16>()
            .Advise(LocalCases.Runner.WithAge(15).WithYes(Finding.Raynauds).Considering(Treatment.IceWithCompression));

        advice.Recommendation(Treatment.IceWithCompression).ContraindicatedBy.Should().Equal(Finding.Raynauds);
        advice.Verdicts[0].Verdict.Should().Be(Verdict.Contraindicated);
    }

    [Theory]
    [InlineData(Treatment.KneeExtension)]
    [InlineData(Treatment.DropSquat)]
    public void It_holds_its_step_open_so_that_it_never_opens_the_last_resort(Treatment held)
    {
        var untried = LocalCases.AllTried.With(held, null);

        Reached(untried).Should().BeFalse();
        Reached(untried, held).Should().BeFalse();
        Reached(LocalCases.AllTried).Should().BeTrue();
        Reached(LocalCases.AllTried, held).Should().BeFalse();
    }

    [Fact]
    public void What_is_reported_of_a_step_stands() =>
        Reached(LocalCases.AllFailed, Treatment.KneeExtension).Should().BeTrue();

    [Fact]
    public void A_step_that_is_held_open_takes_no_reason_to_refer_away()
    {
        var plain = new RunnersKneeAdvisor().Advise(LocalCases.AllTried);
        var advice = LocalAdvisors.With(guidelineAdditions: false, new HoldBack(Treatment.KneeExtension)).Advise(LocalCases.AllTried);

        plain.Referral.Reasons.Should().ContainSingle().Which.Code.Should().Be(ReferralCode.ConservativeCareFailed);
        advice.Referral.Reasons.Should().ContainSingle().Which.Code.Should().Be(ReferralCode.ConservativeCareFailed);
        advice.Referral.Reasons[0].Because
            .Should().Contain(
                reason => reason.Rule == "referral.careFailedBeforeLocalRules"
                    && reason.Facts.Contains(new OutcomeTold(Treatment.KneeExtension, TreatmentOutcome.NoRelief)));
        advice.Plan.CurrentStep.Should().Be(TreatmentStep.Strengthen);
    }

    [Theory]
    [InlineData(Treatment.Nsaid, Verdict.Avoid)]
    [InlineData(Treatment.CortisoneInjection, Verdict.Avoid)]
    [InlineData(Treatment.StraightLegRaise, Verdict.Avoid)]
    [InlineData(Treatment.HyaluronicAcidInjection, Verdict.Withheld)]
    public void It_is_no_option_of_the_last_resort(Treatment held, Verdict verdict)
    {
        var @case = LocalCases.AllFailed.Considering(held);
        var plain = new RunnersKneeAdvisor().Advise(@case);
        var advice = LocalAdvisors.With(guidelineAdditions: false, new HoldBack(held)).Advise(@case);

        plain.LastResort.Options.Should().Contain(option => option.Treatment == held);
        advice.LastResort.Reached.Should().BeTrue();
        advice.LastResort.Options.Should().HaveCount(3).And.NotContain(option => option.Treatment == held);
        advice.Warnings.Should().NotContain(warning => warning.Treatment == held && warning.Level == WarningLevel.LastResort);
        advice.Verdicts[0].Verdict.Should().Be(verdict);
    }

    [Theory]
    [InlineData(Treatment.HyaluronicAcidInjection, Verdict.NotYet)]
    [InlineData(Treatment.PatellarTaping, Verdict.NotCovered)]
    [InlineData(Treatment.Surgery, Verdict.Avoid)]
    [InlineData(Treatment.GaitAnalysis, Verdict.Withheld)]
    public void An_earlier_line_of_the_verdicts_stands(Treatment held, Verdict verdict) =>
        LocalAdvisors.With(guidelineAdditions: false, new HoldBack(held)).Check(LocalCases.Runner, held).Verdict.Should().Be(verdict);

    [Fact]
    public void A_guideline_addition_that_is_off_holds_nothing_open()
    {
        var step1 = TreatmentStep.StopPainAndSwelling;
        var tried =
            Enum.GetValues<Treatment>().Aggregate(LocalCases.Runner, (told, treatment) => told.With(treatment, TreatmentOutcome.NoRelief));

        Status(guidelineAdditions: false).Should().Be(PlanStepStatus.Failed);
        Status(guidelineAdditions: true).Should().Be(PlanStepStatus.Current);

        PlanStepStatus Status(bool guidelineAdditions) => LocalAdvisors.With(guidelineAdditions, new HoldBack(Treatment.PatellarTaping))
            .Advise(tried.WithYes(Finding.RunsOrPlaysSport)).Plan.Steps.Single(step => step.Step == step1).Status;
    }

    private static bool Reached(KneeCase @case, params Treatment[] held) => (held.Length == 0
        ? new RunnersKneeAdvisor()
        : LocalAdvisors.With(guidelineAdditions: false, held.Select(treatment => new HoldBack(treatment))))
            .Advise(@case).LastResort.Reached;
}
