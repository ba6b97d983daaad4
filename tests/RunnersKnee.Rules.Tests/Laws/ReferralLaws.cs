using CsCheck;

namespace RunnersKnee.Rules.Tests;

[Trait(TestKind.Trait, TestKind.Proof)]
public class ReferralLaws
{
    [Theory]
    [MemberData(nameof(Deciders.All), MemberType = typeof(Deciders))]
    public void Answering_what_was_open_never_lowers_the_urgency(string decider) => Law.Holds(
        decider,
        CaseGenerator.CasesAndAdditions,
        Gen.Select(Gen.OneOf(ReferenceCatalogue.Findings), Gen.OneOf(Answer.Yes, Answer.No)),
        (advise, @case, answered) =>
        {
            var (finding, answer) = answered;
            var told = @case.With(finding, answer);
            var settlesCancer = told.IsCancerSettled() && !@case.IsCancerSettled();
            if (@case.IsOpen(finding) && !settlesCancer)
                advise(told).Urgency.Should().BeOneOf(Enum.GetValues<Urgency>().Where(urgency => urgency >= advise(@case).Urgency));
        });

    [Theory]
    [MemberData(nameof(Deciders.All), MemberType = typeof(Deciders))]
    public void No_second_answer_lowers_the_urgency_that_a_yes_has_raised(string decider)
    {
        var decide = Deciders.Named(decider);
        var lowered =
            from age in new int?[] { null, 15 }
            from first in ReferenceCatalogue.Findings
            let told = KneeCase.Empty.WithAge(age).WithYes(first)
            let raised = decide(told, false).Urgency
            where raised != Urgency.None
            from second in ReferenceCatalogue.Findings
            where second != first
            from answer in new[] { Answer.Yes, Answer.No }
            where decide(told.With(second, answer), false).Urgency < raised
            select $"{Codes.Of(second)}={Codes.Of(answer)} after {Codes.Of(first)}=yes at age {age}";

        lowered.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Deciders.All), MemberType = typeof(Deciders))]
    public void The_urgency_is_the_highest_of_the_reasons(string decider) => Law.Holds(decider, (advise, @case) =>
    {
        var advice = advise(@case);

        advice.Urgency.Should().Be(advice.Reasons.Select(reason => reason.Urgency).DefaultIfEmpty(Urgency.None).Max());
    });

    [Theory]
    [MemberData(nameof(Deciders.All), MemberType = typeof(Deciders))]
    public void Reasons_come_once_by_urgency_and_then_by_the_table(string decider) => Law.Holds(decider, (advise, @case) =>
    {
        var reasons = advise(@case).Reasons;

        reasons.Should().Equal(
            reasons.OrderByDescending(reason => reason.Urgency).ThenBy(reason => reason.Code, DisplayOrder.By<ReferralCode>()));
        reasons.Select(reason => reason.Code).Should().OnlyHaveUniqueItems();
    });

    [Theory]
    [MemberData(nameof(Deciders.All), MemberType = typeof(Deciders))]
    public void No_option_switches_a_referral_off(string decider)
    {
        var decide = Deciders.Named(decider);
        Law.Holds(decider, (_, @case) =>
        {
            // With more treatments to try, conservative care may go on.
            static bool IsKept(ReferenceReason reason) => reason.Code != ReferralCode.ConservativeCareFailed;

            decide(@case, true).Reasons.Where(IsKept).Should().Equal(decide(@case, false).Reasons.Where(IsKept));
        });
    }
}
