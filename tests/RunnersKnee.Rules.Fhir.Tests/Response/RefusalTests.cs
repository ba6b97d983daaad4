using static RunnersKnee.Rules.Fhir.Tests.ResponseJson;

namespace RunnersKnee.Rules.Fhir.Tests;

public sealed class RefusalTests
{
    private const string Absent = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
    private const string OlderYesNo = "http://terminology.hl7.org/CodeSystem/v2-0532";

    public static TheoryData<string, string> AtFault { get; } = new()
    {
        { Of(Answered("finding.limping", """{"valueBoolean":true}""")), "QuestionnaireResponse.item[0].linkId" },
        { Of(Answered("finding.Limp", """{"valueBoolean":true}""")), "QuestionnaireResponse.item[0].linkId" },
        { Of(Yes("limp"), Yes("limp")), "QuestionnaireResponse.item[1].linkId" },
        { Of(Yes("limp"), """{"linkId":"finding.limp"}"""), "QuestionnaireResponse.item[1].linkId" },
        {
            Of("""{"linkId":"topic.health","item":[{"linkId":"finding.limp","answer":[{"valueBoolean":true},{"valueBoolean":false}]}]}"""),
            "QuestionnaireResponse.item[0].item[0].answer[1]"
        },
        { Of(Answered("topic.health", """{"valueBoolean":true}""")), "QuestionnaireResponse.item[0].answer" },
        { Of(Answered("finding.limp.help", """{"valueBoolean":true}""")), "QuestionnaireResponse.item[0].answer" },
        { Of(Answered("finding.limp", """{"valueString":"yes"}""")), "QuestionnaireResponse.item[0].answer[0].value" },
        { Of(Answered("finding.limp", """{"valueInteger":1}""")), "QuestionnaireResponse.item[0].answer[0].value" },
        { Of(Answered("finding.limp", Coded(OlderYesNo, "NA"))), "QuestionnaireResponse.item[0].answer[0].value" },
        { Of(Answered("finding.limp", Coded(Absent, "not-applicable"))), "QuestionnaireResponse.item[0].answer[0].value" },
        { Of(Answered("finding.limp", Coded(Absent, "Y"))), "QuestionnaireResponse.item[0].answer[0].value" },
        { Of(Answered("finding.limp", """{"valueCoding":{"code":"Y"}}""")), "QuestionnaireResponse.item[0].answer[0].value" },
        { Of(Answered("finding.limp", """{"valueCoding":{"display":"Yes"}}""")), "QuestionnaireResponse.item[0].answer[0].value" },
        { Of(Answered("finding.limp", """{"item":[{"linkId":"age"}]}""")), "QuestionnaireResponse.item[0].answer[0].value" },
        { Of(Answered("finding.limp", "{}")), "QuestionnaireResponse.item[0].answer[0]" },
        { Of(Answered("age", """{"valueDecimal":34.5}""")), "QuestionnaireResponse.item[0].answer[0].value" },
        { Of(Answered("age", """{"valueDecimal":34.0}""")), "QuestionnaireResponse.item[0].answer[0].value" },
        { Of(Answered("age", """{"valueInteger":34.5}""")), "QuestionnaireResponse.item[0].answer[0].value" },
        { Of(Answered("age", """{"valueInteger":1e1}""")), "QuestionnaireResponse.item[0].answer[0].value" },
        { Of(Answered("age", """{"valueInteger":"34"}""")), "QuestionnaireResponse.item[0].answer[0].value" },
        { Of(Answered("age", """{"valueInteger":-1}""")), "QuestionnaireResponse.item[0].answer[0].value" },
        { Of(Answered("age", """{"valueInteger":121}""")), "QuestionnaireResponse.item[0].answer[0].value" },
        { Of(Answered("age", """{"valueDate":"1990"}""")), "QuestionnaireResponse.item[0].answer[0].value" },
        { Of(Answered("age", """{"valueDate":"1990-13"}""")), "QuestionnaireResponse.item[0].answer[0].value" },
        { Of(Answered("age", """{"valueQuantity":{"value":34,"unit":"years"}}""")), "QuestionnaireResponse.item[0].answer[0].value" },
        { Of(Answered("treatment.nsaid", """{"valueBoolean":true}""")), "QuestionnaireResponse.item[0].answer[0].value" },
        {
            Of(Answered("treatment.nsaid", Coded(FhirSystems.TreatmentOutcomes, "better"))),
            "QuestionnaireResponse.item[0].answer[0].value"
        },
        { Of(Answered("treatment.nsaid", Coded(FhirSystems.StepOutcomes, "failed"))), "QuestionnaireResponse.item[0].answer[0].value" },
        { Of(Answered("step.strengthen", Coded(FhirSystems.TreatmentOutcomes, "worse"))), "QuestionnaireResponse.item[0].answer[0].value" },
        { Of(Answered("considering", Coded(FhirSystems.Treatments, "ibuprofen"))), "QuestionnaireResponse.item[0].answer[0].value" },
        { With(""" "status":"entered-in-error" """), "QuestionnaireResponse.status" },
        { With(""" "status":"done" """), "QuestionnaireResponse.status" },
        { """{"resourceType":"QuestionnaireResponse","item":[]}""", "QuestionnaireResponse.status" },
        { With(""" "status":"completed","authored":"2026-1" """), "QuestionnaireResponse.authored" },
        { With(""" "status":"completed","implicitRules":"http://a.example" """), "QuestionnaireResponse.implicitRules" },
        { With(""" "status":"completed","answers":1 """), "QuestionnaireResponse.answers" },
        { With(""" "status":"completed","questionnaire":"http://a.example/Questionnaire/b" """), "QuestionnaireResponse.questionnaire" },
        {
            With($""" "status":"completed","questionnaire":"{FhirSystems.Questionnaire}|1.0.0" """), "QuestionnaireResponse.questionnaire"
        },
        {
            With(""" "status":"completed","modifierExtension":[{"url":"http://a.example/not","valueBoolean":true}] """),
            "QuestionnaireResponse.modifierExtension"
        },
        {
            Of("""
                {"linkId":"finding.limp","modifierExtension":[{"url":"http://a.example/not","valueBoolean":true}],
                 "answer":[{"valueBoolean":true}]}
                """),
            "QuestionnaireResponse.item[0].modifierExtension"
        },
        {
            Of(Answered("finding.limp", """
                {"modifierExtension":[{"url":"http://a.example/not","valueBoolean":true}],"valueBoolean":true}
                """)),
            "QuestionnaireResponse.item[0].answer[0].modifierExtension"
        },
        {
            With($$""" "status":"completed","identifier":{"system":"{{FhirSystems.CaseIds}}","value":"{{new string('x', 201)}}"} """),
            "QuestionnaireResponse.identifier.value"
        },
        { Of("""{"linkId":"finding.limp","linkId":"finding.asthma","answer":[{"valueBoolean":true}]}"""), "QuestionnaireResponse.item[0]" },
        {
            Of("""{"linkId":"finding.limp","answer":[{"valueBoolean":true,"valueBoolean":false}]}"""),
            "QuestionnaireResponse.item[0].answer[0]"
        },
        { Of("""{"linkId":"age","answer":[{"valueInteger":34,"valueBoolean":true}]}"""), "QuestionnaireResponse.item[0].answer[0]" },
        { Of("null"), "QuestionnaireResponse.item[" },
        { """{"resourceType":"QuestionnaireResponse","status":"completed","item":{"linkId":"age"}}""", "QuestionnaireResponse.item[0]" },
        { """{"resourceType":"Patient","birthDate":"1990-01-01"}""", "QuestionnaireResponse" },
        { """{"resourceType":"Bundle","type":"collection"}""", "QuestionnaireResponse" },
        { """{"resourceType":"Questionnaire","status":"active"}""", "QuestionnaireResponse" },
        { """{"status":"completed"}""", "QuestionnaireResponse" },
        { string.Empty, "QuestionnaireResponse" },
        { "null", "QuestionnaireResponse" },
        { "[]", "QuestionnaireResponse" },
        { "34", "QuestionnaireResponse" },
        { "{", "QuestionnaireResponse" },
        { Of() + " x", "QuestionnaireResponse" },
        { Of().Replace("{", "{/* */", StringComparison.Ordinal), "QuestionnaireResponse" },
        { new string('[', 100_000), "QuestionnaireResponse" },
        { Nested(5_000), "QuestionnaireResponse" },
        { Of() + new string(' ', FhirJson.MaxBytes), "QuestionnaireResponse" },
    };

    [Theory]
    [MemberData(nameof(AtFault))]
    public void A_hostile_document_gives_no_case_but_a_fault_at_its_place(string json, string path)
    {
        var read = KneeResponse.TryRead(json);

        read.Case.Should().BeNull();
        read.Errors.Should().Contain(
            fault => fault.Path.StartsWith(path, StringComparison.Ordinal), because: string.Join("\n", read.Errors));
        read.Errors.Should().OnlyContain(fault => fault.Message.Length > 0 && !fault.Message.Contains("   at ", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_fault_is_told_at_once()
    {
        var read = KneeResponse.TryRead(Of(
            Answered("age", """{"valueString":"old"}"""),
            Answered("finding.limping", """{"valueBoolean":true}"""),
            Yes("limp"),
            Yes("limp")));

        read.Errors.Select(fault => fault.Path).Should().Equal(
            "QuestionnaireResponse.item[0].answer[0].value",
            "QuestionnaireResponse.item[1].linkId",
            "QuestionnaireResponse.item[3].linkId");
        read.Errors[1].Message.Should().Contain("finding.limp'");
    }

    [Fact]
    public void A_flood_of_faults_is_counted_and_not_listed()
    {
        var items = Enumerable.Range(0, 1000).Select(number => Answered($"x{number}", """{"valueBoolean":true}"""));

        var read = KneeResponse.TryRead(Of([.. items]));

        read.Errors.Should().HaveCount(101);
        read.Errors[^1].Message.Should().StartWith("900 more faults");
    }

    [Fact]
    public void What_a_message_quotes_is_short_and_in_plain_letters()
    {
        var read = KneeResponse.TryRead(Of(Answered(new string('ä', 300), """{"valueBoolean":true}""")));

        read.Errors.Single().Message.Should().MatchRegex("^[ -~]{1,500}$");
    }

    [Fact]
    public void Faults_are_told_as_an_OperationOutcome_that_is_valid()
    {
        var outcome = KneeResponse.TryRead(Of(Answered("age", """{"valueString":"old"}"""))).ToOperationOutcome();

        outcome.Issue.Single().Expression.Should().Equal("QuestionnaireResponse.item[0].answer[0].value");
        FirelyJudge.Errors(outcome).Should().BeEmpty();
    }

    /// <summary>Whatever is cut off, put in twice or changed by a byte: a case that comes of it tells nothing that was not told.</summary>
    [Fact]
    public void No_damaged_response_tells_what_was_not_told()
    {
        var told = KneeCase.Empty.WithAge(34).WithYes(Finding.KneecapPain).WithNo(Finding.TakesWarfarin);
        var json = FhirJson.Write(KneeResponse.Create(told, DateTimeOffset.UnixEpoch));
        var random = new Random(26);
        foreach (var _ in Enumerable.Range(0, 3000))
        {
            var bytes = json.ToCharArray();
            bytes[random.Next(bytes.Length)] = (char)random.Next(32, 127);
            var damaged = new string(bytes);
            damaged = random.Next(3) == 0 ? damaged[..random.Next(damaged.Length)] : damaged;

            var read = KneeResponse.TryRead(damaged).Case ?? KneeCase.Empty;
            foreach (var (finding, answer) in read.Findings)
                damaged.Should().MatchRegex($"finding\\.{Codes.Of(finding)}\"[^}}]*\"code\":\"{(answer == Answer.Yes ? "Y" : "N")}\"");
            if (read.Age is { } age)
                damaged.Should().MatchRegex($"age\"[^}}]*\"valueInteger\":{age}\\D");
        }
    }

    private static string Yes(string finding) => Answered("finding." + finding, """{"valueBoolean":true}""");
    private static string With(string members) => $$"""{"resourceType":"QuestionnaireResponse",{{members}}}""";

    private static string Nested(int levels) => Of(
        string.Concat(Enumerable.Repeat("""{"linkId":"topic.health","item":[""", levels)) + """{"linkId":"age"}"""
        + string.Concat(Enumerable.Repeat("]}", levels)));
}
