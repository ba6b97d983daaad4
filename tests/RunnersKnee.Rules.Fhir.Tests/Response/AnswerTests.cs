using static RunnersKnee.Rules.Fhir.Tests.ResponseJson;

namespace RunnersKnee.Rules.Fhir.Tests;

public sealed class AnswerTests
{
    private const string YesNo = "http://terminology.hl7.org/CodeSystem/v2-0136";
    private const string OlderYesNo = "http://terminology.hl7.org/CodeSystem/v2-0532";
    private const string Absent = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

    [Theory]
    [InlineData(YesNo, "Y", Answer.Yes)]
    [InlineData(YesNo, "N", Answer.No)]
    [InlineData(OlderYesNo, "Y", Answer.Yes)]
    [InlineData(OlderYesNo, "N", Answer.No)]
    [InlineData(OlderYesNo, "UNK", Answer.Unknown)]
    [InlineData(OlderYesNo, "ASKU", Answer.Unknown)]
    [InlineData(OlderYesNo, "NASK", null)]
    [InlineData(Absent, "asked-unknown", Answer.Unknown)]
    [InlineData(Absent, "unknown", Answer.Unknown)]
    [InlineData(Absent, "not-asked", null)]
    public void A_coding_is_read(string system, string code, Answer? answer) =>
        Read(Answered("finding.limp", Coded(system, code)))[Finding.Limp].Should().Be(answer);

    [Theory]
    [InlineData("true", Answer.Yes)]
    [InlineData("false", Answer.No)]
    public void A_boolean_is_read(string value, Answer answer) =>
        Read(Answered("finding.limp", $$"""{"valueBoolean":{{value}}}"""))[Finding.Limp].Should().Be(answer);

    [Theory]
    [InlineData("asked-unknown", Answer.Unknown)]
    [InlineData("not-asked", null)]
    public void A_boolean_without_a_value_is_what_its_reason_says(string reason, Answer? answer) =>
        Read(Answered("finding.limp", WithoutValue(reason)))[Finding.Limp].Should().Be(answer);

    [Fact]
    public void What_is_not_answered_was_not_asked() =>
        Read("""{"linkId":"finding.limp"}""", """{"linkId":"age"}""").Should().Be(KneeCase.Empty);

    [Fact]
    public void Items_are_read_wherever_they_stand() =>
        Read($$"""
            {"linkId":"topic.health","item":[{"linkId":"finding.asthma","answer":[
              {"valueBoolean":true,"item":[{{Answered("age", """{"valueInteger":34}""")}},{"linkId":"finding.asthma.help"}]}]}]}
            """).Should().Be(KneeCase.Empty.WithAge(34).WithYes(Finding.Asthma));

    [Fact]
    public void Treatments_that_are_considered_repeat_and_are_answered_once() =>
        Read(Answered("considering", Coded(FhirSystems.Treatments, "surgery"), Coded(FhirSystems.Treatments, "nsaid"),
            Coded(FhirSystems.Treatments, "surgery"))).Considered.Should().Equal(Treatment.Surgery, Treatment.Nsaid);

    [Theory]
    [InlineData("in-progress")]
    [InlineData("amended")]
    [InlineData("stopped")]
    public void A_response_that_is_not_complete_is_read(string status) =>
        KneeResponse.TryRead(Of(Answered("age", """{"valueInteger":34}""")).Replace("completed", status, StringComparison.Ordinal))
            .Case!.Age.Should().Be(34);

    private static KneeCase Read(params string[] items)
    {
        var read = KneeResponse.TryRead(Of(items));
        read.Errors.Should().BeEmpty();
        return read.Case!;
    }

    private static string WithoutValue(string reason) => $$$"""
        {"_valueBoolean":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"{{{reason}}}"}]}}
        """;
}
