using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests;

/// <summary>What a rule declares that it leads to is what it concludes.</summary>
public class LeadsToTests
{
    private static readonly Dictionary<string, string> Declared =
        new RunnersKneeAdvisor().Rules.ToDictionary(rule => rule.Name, rule => rule.LeadsTo, StringComparer.Ordinal);

    [Fact]
    public void Every_rule_declares_it() => Declared.Values.Should().NotContain(string.Empty);

    [Fact]
    public void It_is_what_the_rule_concludes()
    {
        foreach (var (rule, value) in RuleExamples.All.SelectMany(RuleProbe.Concluded))
            Declared[rule].Should().BeOneOf(Said(value), "{0} concluded {1}", rule, value);
    }

    private static string[] Said(object conclusion) => conclusion switch
    {
        ReasonToRefer reason => [Outcome.Of(reason.Code, reason.Urgency)],
        CareFailed failed => [Outcome.Of(ReferralCode.ConservativeCareFailed, failed.Urgency)],
        Assessed assessed => [Outcome.Of(assessed.Likelihood)],
        CriteriaJudged => ["criteria of the assessment"],
        CauseFound => ["contributing cause"],
        OpenWarningSigns => ["warning signs that are open"],
        Contraindicated contraindicated => [Outcome.Of(contraindicated.Treatment, "contraindicated")],
        Cautioned cautioned => [Outcome.Of(cautioned.Treatment, "caution")],
        PlanStanding plan => [Outcome.Of(plan.Status)],
        TreatmentStanding standing => [Outcome.Of(standing.Treatment, standing.Status), Outcome.Of(standing.Status)],
        StepSettled { IsFailed: true } => ["step: failed", "step: achieved or failed"],
        StepSettled => ["step: achieved or failed"],
        Progress => ["plan: step of today"],
        LastResortOpened => ["last resort: open"],
        LastResortOffer offer => [Outcome.Of(offer.Treatment, "option of the last resort")],
        RunningJudged running => [Outcome.Of(running.Advice)],
        Warned { Level: WarningLevel.Contraindicated } => ["warning: contraindicated"],
        Warned { Level: WarningLevel.LastResort } => ["warning: lifted to a last resort"],
        Warned warned => [Outcome.Of(warned.Treatment, "warning")],
        Noted noted => [Outcome.Of(noted.Code)],
        Judged => ["verdict on a treatment"],
        NothingAsked => ["questions: none"],
        _ => [],
    };
}
