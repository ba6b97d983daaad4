namespace RunnersKnee.Rules.Tests;

public class WorkedCaseTests
{
    public static TheoryData<string> Ids => new(WorkedCase.All.Keys);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_library_gives_what_the_worked_case_expects(string id)
    {
        var worked = WorkedCase.All[id];

        CondensedView.Of(Advisors.With(guidelineAdditions: false).Advise(worked.Case).Decisions())
            .Should().Be(CondensedView.Of(worked.Expected));
    }
}
