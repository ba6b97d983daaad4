using CsCheck;
using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Tests;

[Trait(TestKind.Trait, TestKind.Proof)]
public class BecauseLaws
{
    [Fact]
    public void What_an_advice_rests_on_was_told_in_the_case_and_is_listed_in_its_order_the_age_first() =>
        CaseGenerator.CasesAndAdditions.Sample(
            (@case, additions) =>
            {
                string[] told = [.. ToldIn(@case)];
                foreach (var reason in Reasons(Advisors.With(additions).Advise(@case)).SelectMany(because => because))
                {
                    string[] facts = [.. reason.Facts.Select(fact => fact.Text)];
                    facts.Should().Equal(told.Where(facts.Contains));
                }
            },
            iter: Law.Cases,
            print: drawn => CaseText.Of(drawn.Item1));

    [Fact]
    public void Each_item_names_a_rule_that_it_rests_on()
    {
        var rules = Rules(guidelineAdditions: true).Union(Rules(guidelineAdditions: false)).ToHashSet();

        CaseGenerator.CasesAndAdditions.Sample(
            (@case, additions) =>
            {
                foreach (var because in Reasons(Advisors.With(additions).Advise(@case)))
                {
                    because.Should().NotBeEmpty();
                    because.Select(reason => reason.Rule).Except(rules).Should().BeEmpty();
                }
            },
            iter: Law.Cases,
            print: drawn => CaseText.Of(drawn.Item1));
    }

    private static IEnumerable<string> Rules(bool guidelineAdditions) =>
        ((RunnersKneeAdvisor)Advisors.With(guidelineAdditions)).Rules.Select(rule => rule.Name);

    private static IEnumerable<IReadOnlyList<Reason>> Reasons(Advice advice) =>
    [
        advice.Assessment.Because,
        advice.Running!.Because,
        .. advice.Notes.Select(note => note.Because),
        .. advice.Referral.Reasons.Select(reason => reason.Because),
        .. advice.Plan.Steps.SelectMany(step => step.Recommendations).Select(recommendation => recommendation.Because),
        .. advice.Warnings.Select(warning => warning.Because),
        .. advice.LastResort.Options.Select(option => option.Because),
        .. advice.Verdicts.Select(verdict => verdict.Because),
    ];

    private static IEnumerable<string> ToldIn(KneeCase @case) =>
    [
        $"age={@case.Age}",
        .. @case.Findings.Select(told => $"{Codes.Of(told.Key)}={Codes.Of(told.Value)}"),
        .. @case.Treatments.Select(told => $"{Codes.Of(told.Key)}={Codes.Of(told.Value)}"),
        .. @case.Steps.Select(told => $"{Codes.Of(told.Key)}={Codes.Of(told.Value)}"),
    ];
}
