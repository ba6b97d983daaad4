namespace RunnersKnee.Web.Tests;

public class WhyViewTests
{
    [Fact]
    public void What_would_change_it_is_said_without_codes()
    {
        var advisor = new RunnersKneeAdvisor();
        var person = KneeCase.Empty.WithAge(62).WithYes(Finding.KneecapPain, Finding.StairsPain, Finding.TakesWarfarin)
            .With(Treatment.Nsaid, TreatmentOutcome.Relief);

        var why =
            new WhyView(advisor, person, CancellationToken.None).About(advisor.Advise(person), "nsaidDespiteContraindication").ToString();

        why.Should().Contain("<p>What would change it:</p>").And.Contain("Would not apply if ").And.NotContain("(nsaid)")
            .And.Contain("NSAIDs (anti-inflammatory painkillers): it helped");
    }
}
