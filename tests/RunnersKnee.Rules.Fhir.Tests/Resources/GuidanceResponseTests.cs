namespace RunnersKnee.Rules.Fhir.Tests;

public sealed class GuidanceResponseTests
{
    private static readonly KneeCase Runner = KneeCase.Empty.WithAge(34).WithYes(Finding.KneecapPain, Finding.ExamConsistent);

    [Fact]
    public void It_asks_for_data_while_questions_remain()
    {
        var response = Advised.On(Runner, questions: 3).ToGuidanceResponse();

        response.Status.Should().Be(GuidanceResponse.GuidanceResponseStatus.DataRequested);
        response.DataRequirement.SelectMany(required => required.CodeFilter).SelectMany(filter => filter.Code).Select(coding => coding.Code)
            .Should().Contain("hotSwollenJoint").And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void It_is_a_success_once_all_is_answered()
    {
        var answered = Runner.WithNo(Codes.Members<Finding>()).WithYes(Finding.KneecapPain, Finding.StairsPain);

        var response = Advised.On(answered, questions: 3).ToGuidanceResponse();

        response.Status.Should().Be(GuidanceResponse.GuidanceResponseStatus.Success);
        response.DataRequirement.Should().BeEmpty();
    }

    [Fact]
    public void An_advice_that_does_not_say_which_warning_signs_are_open_is_no_success()
    {
        var answered = Runner.WithNo(Codes.Members<Finding>()).WithYes(Finding.KneecapPain, Finding.StairsPain);
        var earlier = Advised.On(answered) with { OpenWarningSigns = null, Running = null, Language = null };

        earlier.ToGuidanceResponse().Status.Should().Be(GuidanceResponse.GuidanceResponseStatus.DataRequested);
    }

    [Fact]
    public void In_an_emergency_nothing_is_asked_and_help_comes_first()
    {
        var response = Advised.On(Runner.WithYes(Finding.HotSwollenJoint), questions: 3).ToGuidanceResponse();

        response.DataRequirement.Should().BeEmpty();
        response.Note[0].Text.Should().Be("Call your emergency number now.");
    }

    [Fact]
    public void Nobody_is_told_that_all_is_clear_while_warning_signs_are_open() =>
        Advised.On(Runner).ToGuidanceResponse().Note.Should().NotContain(note => note.Text.StartsWith("None of your answers is"));

    [Fact]
    public void It_holds_the_plan_the_version_and_the_id_of_the_case()
    {
        var response = Advised.On(Runner.WithId("a case"))
            .ToGuidanceResponse(new ResourceReference("Patient/p1"), DateTimeOffset.UnixEpoch);

        response.Contained.Single().Should().BeOfType<CarePlan>().Which.Id.Should().Be("plan");
        response.Result.Reference.Should().Be("#plan");
        response.Identifier.Single().Value.Should().Be("a case");
        ((Canonical)response.Module).Value.Should().EndWith("|" + KneeQuestionnaire.Version);
        response.Subject.Reference.Should().Be("Patient/p1");
    }
}
