namespace RunnersKnee.Web.Tests;

public class TopicsTests
{
    [Fact]
    public void Every_answer_that_alone_makes_an_emergency_is_asked_for_on_the_first_screen_of_signs()
    {
        var advice = Shared.Advisor.Advise(KneeCase.Empty, new AdviceRequest { Questions = InterviewPlan.QuestionsSought });

        var screen = InterviewPlan.Next(new InterviewState(), advice)!;

        screen.Topic.Should().Be(Topic.WarningSigns);
        Shared.Emergencies.Should().NotBeEmpty().And.BeSubsetOf(screen.Members<Finding>());
    }

    [Fact]
    public void Every_topic_of_a_question_is_one_of_a_screen_and_has_a_title() =>
        Enum.GetValues<QuestionTopic>().Select(topic => Topics.Title(Enum.Parse<Topic>($"{topic}"))).Should().OnlyHaveUniqueItems();

    [Theory]
    [InlineData(Finding.LockedKnee, "None of these")]
    [InlineData(Finding.BoneMass, "I have felt for them: none")]
    [InlineData(Finding.ImagingNormal, null)]
    [InlineData(Finding.TightHamstrings, null)]
    public void None_of_them_is_offered_to_whoever_can_say_so(Finding finding, string? words) =>
        (Topics.NoToAll(InterviewScreen.Ask(Topics.Of(finding), [finding])) is { All: var all } ? all : null).Should().Be(words);
}
