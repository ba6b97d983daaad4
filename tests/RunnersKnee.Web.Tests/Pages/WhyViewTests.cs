namespace RunnersKnee.Web.Tests;

public class WhyViewTests
{
    [Fact]
    public void What_would_change_it_is_said_without_codes()
    {
        var advisor = new RunnersKneeAdvisor();
        var person = KneeCase.Empty.WithAge(62).WithYes(Finding.KneecapPain, Finding.StairsPain, Finding.TakesWarfarin)
            .With(Treatment.Nsaid, TreatmentOutcome.Relief);
        var reason = advisor.Advise(person).Referral.Reasons.Single(reason => reason.Code == ReferralCode.NsaidDespiteContraindication);

        var why = new WhyView(advisor, person, CancellationToken.None).Of(reason).ToString();

        why.Should().Contain("<p>What would change it:</p>").And.Contain("Would not apply if ").And.NotContain("(nsaid)");
    }
}
