using FluentAssertions;
using RunnersKnee.Rules;
using Xunit;

namespace RunnersKnee.ClinicRules.Tests;

/// <summary>How a host tests its own rules: a case in which each fires, one in which it just does not, and that none has failed.</summary>
public sealed class ClinicRulesTests
{
    private static readonly IRunnersKneeAdvisor Advisor = Clinic.Advisor();

    private static readonly KneeCase Runner = KneeCase.Empty.WithAge(30).WithYes(Finding.KneecapPain, Finding.StairsPain);

    public static TheoryData<string, KneeCase, KneeCase> Examples => new()
    {
        { "clinic.askBeforeIceUnder16", Runner.WithAge(15), Runner.WithAge(16) },
        { "clinic.saddleHeight", Runner, Runner.With(Treatment.ExerciseBike, TreatmentOutcome.NoRelief) },
        { "clinic.swollenKneeThisWeek", Runner.WithAge(60).WithYes(Finding.MildSwelling), Runner.WithAge(59).WithYes(Finding.MildSwelling) },
        { "clinic.runningClass", Runner, Runner.WithNo(Finding.RunsOrPlaysSport) },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Each_rule_fires_and_just_does_not(string rule, KneeCase fires, KneeCase justNot)
    {
        Advisor.Advise(fires).Local.Should().Contain(addition => addition.Rule == rule);
        Advisor.Advise(justNot).Local.Should().NotContain(addition => addition.Rule == rule);
    }

    [Fact]
    public void No_rule_fails() => Advisor.Advise(Runner).Degraded.Should().BeEmpty();

    [Fact]
    public void A_child_is_asked_to_call_before_ice() =>
        Advisor.Check(Runner.WithAge(15), Treatment.IceWithCompression).Verdict.Should().Be(Verdict.Withheld);

    [Fact]
    public void A_swollen_knee_suspends_the_plan() =>
        Advisor.Advise(Runner.WithAge(60).WithYes(Finding.MildSwelling)).Plan.Status.Should().Be(PlanStatus.Suspended);
}
