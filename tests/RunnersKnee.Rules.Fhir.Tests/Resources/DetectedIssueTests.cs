namespace RunnersKnee.Rules.Fhir.Tests;

public sealed class DetectedIssueTests
{
    private static readonly ResourceReference Order = new("MedicationRequest/draft");

    [Fact]
    public void It_names_the_order_the_reason_and_where_that_stands()
    {
        var facts = Record.OfConditions(Record.Condition("430725003"), Record.Condition("13200003"));
        var verdict = Advised.Advisor.Check(facts.Case, Treatment.Nsaid);

        var issue = verdict.ToDetectedIssue(Order, new ResourceReference("Patient/p1"), facts, DateTimeOffset.UnixEpoch)!;

        issue.Severity.Should().Be(DetectedIssue.DetectedIssueSeverity.High);
        issue.Implicated.Single().Reference.Should().Be("MedicationRequest/draft");
        issue.Detail.Should().Contain("An ulcer can come back or bleed");
        issue.Evidence.Single().Detail.Single().Reference.Should().Be("Condition/c1");
        FirelyJudge.Errors(issue).Should().BeEmpty();
    }

    [Fact]
    public void Any_other_verdict_is_no_issue() =>
        Advised.Advisor.Check(KneeCase.Empty.WithYes(Finding.KneecapPain), Treatment.Nsaid).ToDetectedIssue(Order).Should().BeNull();
}
