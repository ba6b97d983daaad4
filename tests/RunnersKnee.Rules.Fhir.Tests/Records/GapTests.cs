using static RunnersKnee.Rules.Fhir.Tests.Record;

namespace RunnersKnee.Rules.Fhir.Tests;

public sealed class GapTests
{
    [Fact]
    public void Lists_that_were_not_sent_leave_everything_open()
    {
        var facts = Record.Read(new PatientRecords());

        facts.Case.Should().Be(KneeCase.Empty);
        facts.Gaps.Select(gap => (gap.List, gap.Reason)).Should()
            .Equal(Enum.GetValues<RecordList>().Select(list => (list, RecordGapReason.NotSent)));
    }

    [Theory]
    [InlineData("""{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"timeout"}]}""", RecordGapReason.Failed)]
    [InlineData("""{"resourceType":"OperationOutcome","issue":[{"code":"timeout"}]}""", RecordGapReason.Failed)]
    [InlineData(
        """{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"OperationOutcome","issue":[{"severity":"fatal"}]}}]}""",
        RecordGapReason.Failed)]
    [InlineData("""{"resourceType":"Bundle","link":[{"relation":"next","url":"http://a.example"}]}""", RecordGapReason.Partial)]
    [InlineData("""{"resourceType":"Bundle","total":1}""", RecordGapReason.Partial)]
    [InlineData("""{"resourceType":"Bundle","entry":[{"fullUrl":"http://a.example"}]}""", RecordGapReason.Unreadable)]
    [InlineData("""{"resourceType":"Bundle","entry":[null]}""", RecordGapReason.Unreadable)]
    [InlineData("""{"resourceType":"Bundle","entry":"none"}""", RecordGapReason.Unreadable)]
    [InlineData("""{"resourceType":"Patient","id":"p1"}""", RecordGapReason.Unreadable)]
    [InlineData("""{"resourceType":"Nonsense","id":"p1"}""", RecordGapReason.Unreadable)]
    [InlineData(
        """{"resourceType":"Condition","code":{"coding":[{"system":"http://snomed.info/sct","code":195967001}]}}""",
        RecordGapReason.Unreadable)]
    [InlineData("""{"resourceType":"Condition","code":{"coding":[null]}}""", RecordGapReason.Unreadable)]
    public void What_cannot_be_read_is_a_gap_and_never_an_answer(string conditions, RecordGapReason reason)
    {
        var facts = Record.Read(new PatientRecords { Conditions = Of(conditions) });

        facts.Facts.Should().BeEmpty();
        facts.Gaps.Where(gap => gap.List == RecordList.Conditions).Select(gap => gap.Reason).Should().Contain(reason);
    }

    [Theory]
    [InlineData("""{"resourceType":"Bundle","type":"searchset","total":0}""")]
    [InlineData("""
        {"resourceType":"Bundle","entry":[{"resource":{"resourceType":"OperationOutcome","issue":[{"severity":"information"}]}}]}
        """)]
    public void An_empty_list_is_no_gap_and_tells_nothing(string conditions)
    {
        var facts = Record.Read(new PatientRecords { Conditions = Of(conditions) });

        facts.Facts.Should().BeEmpty();
        facts.Gaps.Should().NotContain(gap => gap.List == RecordList.Conditions);
    }

    [Fact]
    public void What_is_malformed_does_not_hide_what_is_not()
    {
        var facts = OfConditions("""{"resourceType":"Condition","id":"bad","code":{"coding":[{"code":3}]}}""", Condition("195967001"));

        facts.Case.Should().Be(KneeCase.Empty.WithYes(Finding.Asthma));
        facts.Gaps.Should().Contain(gap => gap.Reference == "Condition/bad" && gap.Reason == RecordGapReason.Unreadable);
    }

    [Fact]
    public void No_record_ever_tells_a_no()
    {
        var facts = Record.Read(new PatientRecords
        {
            Patient = Of("""{"resourceType":"Patient","id":"p1","birthDate":"1990-01-01"}"""),
            Conditions = Bundle(
                [.. RecordCodes.Default.Rows.Select(row => Condition(row.Code, row.System, Status("resolved", "refuted")))]),
            MedicationRequests = Bundle(Ordered(Text("Warfarin"), "\"status\":\"stopped\",")),
        });

        facts.Case.Should().Be(KneeCase.Empty.WithAge(36));
    }
}
