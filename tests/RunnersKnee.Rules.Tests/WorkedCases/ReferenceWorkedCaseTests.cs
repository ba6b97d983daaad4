namespace RunnersKnee.Rules.Tests;

public class ReferenceWorkedCaseTests
{
    public static TheoryData<string> Ids => new(WorkedCase.All.Keys);

    [Fact]
    public void All_worked_cases_are_there() => WorkedCase.All.Should().HaveCount(101);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_reference_evaluator_gives_what_the_worked_case_expects(string id)
    {
        var worked = WorkedCase.All[id];

        CondensedView.Of(ReferenceEvaluator.Evaluate(worked.Case, guidelineAdditions: false))
            .Should().Be(CondensedView.Of(worked.Expected));
    }
}
