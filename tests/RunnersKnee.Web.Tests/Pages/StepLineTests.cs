namespace RunnersKnee.Web.Tests;

public class StepLineTests
{
    [Fact]
    public void It_shows_where_a_person_stands()
    {
        var told = People.Runner.With(TreatmentStep.StopPainAndSwelling, StepOutcome.Achieved);
        var line = StepLine.Of(Shared.Advisor.Advise(told).Plan).ToString();

        line.Split("<li").Should().SatisfyRespectively(
            _ => { },
            first => first.Should().Contain("class=\"achieved\"").And.NotContain("aria-current"),
            second => second
                .Should().Contain("class=\"current\" aria-current=\"step\"").And.Contain(Words.Texts.NameOf(TreatmentStep.CorrectCauses)),
            third => third.Should().Contain("class=\"upcoming\"").And.Contain(Words.Sentence(Words.Texts.NameOf(PlanStepStatus.Upcoming))));
    }

    [Fact]
    public void Where_there_is_no_plan_there_is_no_line() =>
        StepLine.Of(Shared.Advisor.Advise(KneeCase.Empty).Plan).ToString().Should().BeEmpty();
}
