using System.Text.RegularExpressions;
using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests;

/// <summary>Nothing explains what no longer runs: with a rule left out or altered, what it led to is explained otherwise.</summary>
/// <remarks>Left out are rules without which something else is decided; without some others no decision is left, and no advice is given.</remarks>
[Trait(TestKind.Trait, TestKind.Proof)]
public partial class ExplanationMutantTests
{
    private static readonly RunnersKneeAdvisor Original = new();

    public static TheoryData<string> LeftOut =>
    [
        "referral.septicArthritis", "referral.childUnder12",
        "precaution.contraindicated.iceWithCompression", "precaution.contraindicated.nsaid",
        "plan.suspended", "plan.step.reported", "plan.combinationTried",
        "lastResort.reached", "lastResort.nsaid",
        "verdict.contraindicated", "verdict.notYet", "verdict.stepFailed",
    ];

    [Theory]
    [MemberData(nameof(LeftOut))]
    public void Without_a_rule_what_it_led_to_is_explained_otherwise(string rule)
    {
        var @case = RuleExamples.All.First(example => example.Rule == rule).Fires;
        var code = LedTo(@case, rule);
        var mutant = new RunnersKneeAdvisor(new RunnersKneeOptions(), Planted.Without(rule));

        Original.Explain(@case, code).Because.Should().Contain(reason => reason.Rule == rule);
        mutant.Explain(@case, code).Because.Should().NotContain(reason => reason.Rule == rule);
        Json(mutant.Explain(@case, code)).Should().NotBe(Json(Original.Explain(@case, code)));
    }

    [Theory]
    [InlineData(Treatment.Nsaid)]
    [InlineData(Treatment.StraightLegRaise)]
    public void With_a_warning_altered_it_is_explained_otherwise(Treatment treatment) =>
        IsExplainedOtherwise(
            new NotLiftedByLastResort(), "warning.liftedByLastResort", WorkedCase.All["last-resort-reported"].Case, treatment);

    [Theory]
    [InlineData("assessment.possible", "standing-only", Likelihood.Likely)]
    [InlineData("assessment.diagnosed", "diagnosed-by-exam", Likelihood.Possible)]
    public void With_a_likelihood_altered_a_treatment_is_explained_otherwise(string rule, string id, Likelihood likelihood) =>
        IsExplainedOtherwise(new AlteredLikelihood(rule, likelihood), rule, WorkedCase.All[id].Case, Treatment.IceWithCompression);

    [Fact]
    public void With_a_contraindication_negated_what_rules_it_out_is_explained_otherwise() => IsExplainedOtherwise(
        new NegatedContraindication(PrecautionTable.Get(Treatment.IceWithCompression), Finding.Raynauds),
        "precaution.contraindicated.iceWithCompression",
        WorkedCase.All["typical-runner"].Case,
        Treatment.IceWithCompression);

    [Fact]
    public void With_a_rule_replaced_by_one_that_decides_alike_nothing_is_explained_otherwise()
    {
        const string Replaced = "precaution.contraindicated.iceWithCompression";
        var alike = new NegatedContraindication(PrecautionTable.Get(Treatment.IceWithCompression), negated: null);

        var @case = WorkedCase.All["typical-runner"].Case.WithYes(Finding.Raynauds);

        var (original, replaced) = Explained(alike, Replaced, @case, Treatment.IceWithCompression);

        replaced.Should().Be(original).And.Contain("\"outcome\":\"contraindicated\"");
    }

    private static void IsExplainedOtherwise(Rule altered, string rule, KneeCase @case, Treatment treatment)
    {
        var (original, mutant) = Explained(altered, rule, @case, treatment);
        mutant.Should().NotBe(original);
    }

    private static (string Original, string Mutant) Explained(Rule altered, string rule, KneeCase @case, Treatment treatment)
    {
        var mutant = new RunnersKneeAdvisor(new RunnersKneeOptions(), Planted.InPlaceOf(rule, altered));
        return (Json(Original.Explain(@case, treatment)), Json(mutant.Explain(@case, treatment)));
    }

    /// <summary>The first treatment or reason whose outcome rests on the rule.</summary>
    private static string LedTo(KneeCase @case, string rule)
    {
        var advice = Original.Advise(@case.Considering(Enum.GetValues<Treatment>()));
        return advice.Verdicts.Select(verdict => (Code: Codes.Of(verdict.Treatment), verdict.Because))
            .Concat(advice.Referral.Reasons.Select(reason => (Code: Codes.Of(reason.Code), reason.Because)))
            .First(item => item.Because.Any(reason => reason.Rule == rule)).Code;
    }

    /// <summary>What is explained, but for what a planted rule is called: by its name alone every one would explain otherwise.</summary>
    private static string Json(Explanation explanation) => Names().Replace(ExplanationJson.Write(explanation), string.Empty);

    [GeneratedRegex("""
        "(rule|description)":"([^"\\]|\\.)*"
        """)]
    private static partial Regex Names();
}
