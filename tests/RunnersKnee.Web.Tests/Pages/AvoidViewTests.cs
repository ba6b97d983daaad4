namespace RunnersKnee.Web.Tests;

public class AvoidViewTests
{
    [Fact]
    public void Why_a_local_rule_holds_a_treatment_back_stands_beneath_it()
    {
        var advisor = new RunnersKneeAdvisor();
        var runner = KneeCase.Empty.WithAge(30).WithYes(Finding.KneecapPain, Finding.StairsPain);
        var advice = advisor.Advise(runner);
        var ice = advice.Plan.Steps[0].Recommendations[0] with { Status = TreatmentStatus.Withheld, WithheldBy = Held("No ice: call us.") };
        var step = advice.Plan.Steps[0] with { Recommendations = [ice] };
        var held = advice with
        {
            Plan = advice.Plan with { Steps = [step] },
            Warnings = [advice.Warnings[0] with { WithheldBy = Held("No tablets <yet>.") }],
        };

        var page = AvoidView.Of(held, new WhyView(advisor, runner, CancellationToken.None)).ToString();

        page.Should().Contain("<p>No ice: call us.</p>").And.Contain("<p>No tablets &lt;yet&gt;.</p>");
    }

    private static LocalAddition[] Held(string text) => [new() { Rule = "clinic.held", Code = "held", Text = text }];
}
