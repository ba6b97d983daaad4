namespace RunnersKnee.Web.Tests;

public class TopicsTests
{
    [Fact]
    public void Every_answer_that_alone_makes_an_emergency_is_asked_for_on_the_first_screen()
    {
        var emergencies = Enum.GetValues<Finding>().Where(finding => Shared.Advisor.Advise(KneeCase.Empty.WithYes(finding)).Referral.Urgency == Urgency.Emergency);
        emergencies.Should().BeSubsetOf(Topics.Of(Topic.Emergencies)).And.NotBeEmpty();
    }

    [Fact]
    public void Topics_are_asked_in_the_order_in_which_the_interview_goes() =>
        Enum.GetValues<Finding>().Where(finding => Topics.Of(finding) != Topic.SoreSpots).Select(finding => Topics.Of(finding)).Should().BeInAscendingOrder();
}
