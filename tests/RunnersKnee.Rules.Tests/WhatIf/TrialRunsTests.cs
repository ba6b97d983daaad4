using CsCheck;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Tests;

public class TrialRunsTests
{
    private static readonly Inference Inference = new(Rulebook.Rules());

    /// <summary>What is open in a case, answered one way or the other.</summary>
    private static readonly Gen<(KneeCase Case, bool Additions, Answered Answer)> OneMoreAnswer =
        from drawn in CaseGenerator.CasesAndAdditions
        from finding in Gen.Enum<Finding>()
        from isYes in Gen.Bool
        select (
            drawn.Case.With(finding, null),
            drawn.Additions,
            (Answered)CaseFacts.Of(KneeCase.Empty.With(finding, isYes ? Answer.Yes : Answer.No), guidelineAdditions: false)[0]);

    [Fact]
    public void From_case_to_case_a_session_concludes_what_a_fresh_one_does() => CaseGenerator.CasesAndAdditions.Array[2, 6].Sample(
        drawn =>
        {
            var session = Inference.Open();
            foreach (var (@case, additions) in drawn)
            {
                var facts = CaseFacts.Of(@case, additions);
                var kept = session.Run(facts, CancellationToken.None).Values;
                kept.Should().BeEquivalentTo(
                    Inference.Run(facts, CancellationToken.None).Values, options => options.ComparingByValue<object>());
            }
        },
        iter: Effort.Cases(300),
        print: drawn => string.Join("; then ", drawn.Select(one => CaseText.Of(one.Item1))));

    [Fact]
    public void An_answer_changes_nothing_but_where_the_rules_may_lead_from_it() => OneMoreAnswer.Sample(
        drawn =>
        {
            var trials = TrialRuns.Of(Inference, drawn.Additions);
            var answer = drawn.Answer is Yes ? Answer.Yes : Answer.No;
            var changed = trials.Of(drawn.Case.With(drawn.Answer.Finding, answer)).Differences(trials.Of(drawn.Case));

            changed.Except(trials.AreasOf(drawn.Answer)).Should().BeEmpty();
        },
        iter: Law.Cases,
        print: drawn => $"{drawn.Answer}; {CaseText.Of(drawn.Case)}");

    [Fact]
    public void What_no_rule_reads_may_change_nothing_and_what_one_does_only_what_follows_from_it()
    {
        var trials = TrialRuns.Of(Inference);

        trials.AreasOf(CaseFacts.No(Finding.Asthma)).Should().BeEmpty("only a yes calls for care");
        trials.AreasOf(CaseFacts.No(Finding.StandingPain)).Distinct().Should().Equal(AdviceArea.Assessment);
        trials.AreasOf(CaseFacts.No(Finding.CalfSwelling)).Distinct().Should().BeEquivalentTo([AdviceArea.Notes, AdviceArea.Running]);
        trials.AreasOf(CaseFacts.No(Finding.KneecapPain)).Distinct().Should().HaveCountGreaterThan(5);
    }
}
