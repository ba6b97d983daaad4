using CsCheck;
using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Tests.Local;

namespace RunnersKnee.Rules.Tests.Texts;

/// <summary>A host can say everything in other words.</summary>
[Trait(TestKind.Trait, TestKind.Proof)]
public sealed class OtherWordsTests
{
    private static readonly AdviceRequest Everything = new() { Questions = 5 };

    private static readonly IRunnersKneeAdvisor[] Advisors =
    [
        new RunnersKneeAdvisor(new RunnersKneeOptions { Texts = PseudoLanguage.Texts }),
        new RunnersKneeAdvisor(new RunnersKneeOptions { Texts = PseudoLanguage.Texts, GuidelineAdditions = true }),
    ];

    [Fact]
    public void No_words_of_an_advice_are_hard_wired() => CaseGenerator.CasesAndAdditions.Sample(
        given => PseudoLanguage.Foreign(AdviceJson.Write(Advisors[given.Additions ? 1 : 0].Advise(given.Case))).Should().BeEmpty(),
        iter: Effort.Cases(500));

    [Fact]
    public void No_words_of_questions_and_follow_ups_are_hard_wired() =>
        Gen.Select(CaseGenerator.CasesAndAdditions, CaseGenerator.CasesAndAdditions).Sample(
        (given, other) =>
        {
            var advisor = Advisors[given.Additions ? 1 : 0];
            PseudoLanguage.Foreign(AdviceJson.Write(advisor.Advise(given.Case, Everything))).Should().BeEmpty();
            PseudoLanguage.Foreign(RecordJson.WriteFollowUp(advisor.Compare(other.Case, given.Case))).Should().BeEmpty();
        },
        iter: 4);

    [Fact]
    public void No_words_of_an_explanation_are_hard_wired()
    {
        foreach (var code in Codes.All<Treatment>().Concat(Codes.All<ReferralCode>()))
            PseudoLanguage.Foreign(ExplanationJson.Write(Advisors[0].Explain(LocalCases.AllTried, code))).Should().BeEmpty();
    }

    [Fact]
    public void What_is_said_of_a_hosts_failing_rule_is_a_text_too()
    {
        var advice = new RunnersKneeAdvisor(new RunnersKneeOptions { Texts = PseudoLanguage.Texts }.AddRule<ThrowingRule>())
            .Advise(LocalCases.Runner);

        advice.Degraded.Should().ContainSingle();
        PseudoLanguage.Foreign(AdviceJson.Write(advice)).Should().BeEmpty();
    }

    [Fact]
    public void The_comparison_sees_a_text_that_was_not_looked_up()
    {
        var english = AdviceJson.Write(new RunnersKneeAdvisor().Advise(LocalCases.Runner));

        PseudoLanguage.Foreign(english).Should().HaveCount(PseudoLanguage.Count(english)).And.HaveCountGreaterThan(50);
    }

    [Fact]
    public void A_translation_reaches_the_advice_and_leaves_codes_alone()
    {
        var german = AdviceTexts.English
            .With("urgency.none", "kein Grund")
            .With("verdict.avoid", "{treatment}: lieber nicht.")
            .With("treatment.nsaid.name", "Entzündungshemmer");

        var verdict = new RunnersKneeAdvisor(new RunnersKneeOptions { Texts = german }).Check(LocalCases.Runner, Treatment.Nsaid);

        verdict.Text.Should().Be("Entzündungshemmer: lieber nicht.");
        AdviceJson.WriteVerdict(verdict).Should().Contain("\"verdict\":\"avoid\"");
    }

    [Name("local.throws")]
    private sealed class ThrowingRule : Rule
    {
        public override void Define()
        {
            Assessment assessment = null!;

            When()
                .Match(() => assessment);

            Then()
                .Do(_ => Fail());
        }

        private static void Fail() => throw new InvalidOperationException("It failed.");
    }
}
