using CsCheck;

namespace RunnersKnee.Rules.Tests;

public class OpenAnswersTests
{
    private static readonly RunnersKneeAdvisor Advisor = new();
    private static readonly AdviceRequest Request = new() { OpenAnswers = true };

    [Fact]
    public void A_verdict_lists_what_alone_could_change_it()
    {
        var runner = WorkedCase.All["third-step-now"].Case.WithAge(30).WithUnknown(Finding.SquattingPain);

        var verdict = Advisor.Advise(runner.Considering(Treatment.DropSquat), Request).Verdicts.Single(verdict => verdict.Treatment == Treatment.DropSquat);

        verdict.Verdict.Should().Be(Verdict.Conditional);
        verdict.OpenAnswers.Should().Contain([Finding.SquattingPain, Finding.HotSwollenJoint]).And.NotContain([Finding.Raynauds, QuestionSubject.Age]);
    }

    [Fact]
    public void The_referral_lists_what_could_bring_a_reason_and_a_reason_what_could_take_it_away()
    {
        var referral = Advisor.Advise(WorkedCase.All["last-resort-reported"].Case, Request).Referral;

        referral.OpenAnswers.Should().Contain([Finding.HotSwollenJoint, Finding.Limp]);
        referral.Reasons.Single().Code.Should().Be(ReferralCode.ConservativeCareFailed);
        referral.Reasons.Single().OpenAnswers.Should().Contain(Finding.HotSwollenJoint).And.NotContain(Finding.Limp);
    }

    [Fact]
    public void Without_a_request_there_are_none()
    {
        var advice = Advisor.Advise(WorkedCase.All["last-resort-reported"].Case);

        advice.Referral.OpenAnswers.Should().BeNull();
        advice.Referral.Reasons.Should().OnlyContain(reason => reason.OpenAnswers == null);
        advice.Verdicts.Should().OnlyContain(verdict => verdict.OpenAnswers == null);
    }

    [Fact]
    public void What_is_listed_is_exactly_what_changes_it() => CaseGenerator.CasesAndAdditions.Sample(
        (@case, _) =>
        {
            var advice = Advisor.Advise(@case, Request);
            advice.Referral.OpenAnswers.Should().Equal(Changing(@case, changed => Reasons(changed)));
            foreach (var reason in advice.Referral.Reasons)
                reason.OpenAnswers.Should().Equal(Changing(@case, changed => changed.Reasons.Any(other => other.Code == reason.Code)));
            foreach (var verdict in advice.Verdicts)
                verdict.OpenAnswers.Should().Equal(Changing(@case, changed => changed.Verdicts.Single(other => other.Treatment == verdict.Treatment).Verdict));
        },
        iter: 20);

    private static string Reasons(ReferenceAdvice advice) => string.Join(' ', advice.Reasons.Select(reason => reason.Code));

    private static IEnumerable<QuestionSubject> Changing<TItem>(KneeCase @case, Func<ReferenceAdvice, TItem> item)
    {
        var now = item(Evaluate(@case));
        if (@case.Age is null && new[] { 5, 13, 17, 30, 50, 57, 65 }.Any(age => !item(Evaluate(@case.WithAge(age)))!.Equals(now)))
            yield return QuestionSubject.Age;
        foreach (var finding in Enum.GetValues<Finding>().Where(finding => @case[finding] is null or Answer.Unknown))
        {
            if (!item(Evaluate(@case.WithYes(finding)))!.Equals(now) || !item(Evaluate(@case.WithNo(finding)))!.Equals(now))
                yield return finding;
        }
    }

    private static ReferenceAdvice Evaluate(KneeCase @case) => ReferenceEvaluator.Evaluate(@case, guidelineAdditions: false);
}
