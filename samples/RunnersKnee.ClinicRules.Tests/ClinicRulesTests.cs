using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using RunnersKnee.Rules;
using RunnersKnee.Rules.Printing;
using Xunit;

namespace RunnersKnee.ClinicRules.Tests;

/// <summary>How a host tests its own rules: a case in which each fires, one in which it just does not, and that none has failed.</summary>
public sealed class ClinicRulesTests
{
    private static readonly ServiceProvider Services = new ServiceCollection().AddClinic().BuildServiceProvider();
    private static readonly IRunnersKneeAdvisor Advisor = Services.GetRequiredService<IRunnersKneeAdvisor>();

    private static readonly KneeCase Runner = KneeCase.Empty.WithAge(30).WithYes(Finding.KneecapPain, Finding.StairsPain);

    public static TheoryData<string, KneeCase, KneeCase> Examples => new()
    {
        { "clinic.askBeforeIceUnder16", Runner.WithAge(15), Runner.WithAge(16) },
        { "clinic.saddleHeight", Runner, Runner.With(Treatment.ExerciseBike, TreatmentOutcome.NoRelief) },
        {
            "clinic.swollenKneeThisWeek",
            Runner.WithAge(60).WithYes(Finding.MildSwelling),
            Runner.WithAge(59).WithYes(Finding.MildSwelling)
        },
        { "clinic.runningClass", Runner, Runner.WithNo(Finding.RunsOrPlaysSport) },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Each_rule_fires_and_just_does_not(string rule, KneeCase fires, KneeCase justNot)
    {
        Advisor.Advise(fires).Local.Should().Contain(addition => addition.Rule == rule);
        Advisor.Advise(justNot).Local.Should().NotContain(addition => addition.Rule == rule);
        Advisor.Advise(fires).Degraded.Should().BeEmpty();
    }

    [Fact]
    public void A_child_is_asked_to_call_before_ice()
    {
        var child = Runner.WithAge(15);

        Advisor.Check(child, Treatment.IceWithCompression).Verdict.Should().Be(Verdict.Withheld);
        Advisor.Advise(child).ToText().Should().Contain("leave this out (Call us before you put ice on the knee.)");
    }

    [Fact]
    public void A_swollen_knee_suspends_the_plan() =>
        Advisor.Advise(Runner.WithAge(60).WithYes(Finding.MildSwelling)).Plan.Status.Should().Be(PlanStatus.Suspended);

    [Fact]
    public void One_rule_is_tested_in_three_lines()
    {
        var advisor = new RunnersKneeAdvisor(new RunnersKneeOptions().AddRule(new RunningClass(new Timetable("Mondays at six"))));

        advisor.Advise(Runner).Local.Should().ContainSingle(addition => addition.Code == "runningClass");
        advisor.Advise(Runner.WithNo(Finding.RunsOrPlaysSport)).Local.Should().BeEmpty();
        advisor.Advise(Runner.WithNo(Finding.RunsOrPlaysSport)).Degraded.Should().BeEmpty();
    }

    [Fact]
    public void The_page_on_local_rules_shows_what_is_here()
    {
        var samples = Directory.GetDirectories(Path.Combine(Repository(), "samples"), "RunnersKnee.ClinicRules*");
        var code = string.Concat(samples
            .SelectMany(sample => Directory.GetFiles(sample, "*.cs", SearchOption.AllDirectories))
            .Select(File.ReadAllText));
        var page = File.ReadAllText(Path.Combine(Repository(), "docs", "LOCAL-RULES.md"));
        var shown = page.Split("```csharp\n").Skip(1).Select(block => block.Split("```")[0]).ToArray();

        shown.Should().HaveCount(3);
        foreach (var line in shown[0].Split('\n').Concat(shown[2].Split('\n')).Select(line => line.Trim()).Where(line => line.Length > 0))
            code.Should().Contain(line);
    }

    [Fact]
    public void The_timetable_comes_from_the_container() =>
        Advisor.Advise(Runner).Local.Should().Contain(addition => addition.Text == "Join the running class: Mondays at six.");

    [Fact]
    public void The_childrens_clinic_has_its_own_rules() =>
        Services.GetRequiredKeyedService<IRunnersKneeAdvisor>(Clinic.Children).Advise(Runner.WithAge(15))
            .Local.Should().ContainSingle().Which.Rule.Should().Be("clinic.askBeforeIceUnder16");

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "RunnersKnee.Rules.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
