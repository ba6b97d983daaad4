using System.Text;

namespace RunnersKnee.Rules.Tests;

public class CaseJsonTests
{
    [Fact]
    public void A_whole_case_is_read()
    {
        var @case = CaseJson.Read("""
            {
              "id": "Läufer 7", "age": 34,
              "findings": { "stairsPain": "no", "kneecapPain": "yes", "overPronation": "unknown" },
              "treatments": [ { "outcome": "noRelief", "treatment": "iceWithCompression" }, { "treatment": "surgery", "outcome": "worse" } ],
              "steps": { "stopPainAndSwelling": "failed", "correctCauses": "inProgress" },
              "considering": [ "straightLegRaise", "nsaid", "straightLegRaise" ]
            }
            """);

        @case.Should().Be(KneeCase.Empty.WithId("Läufer 7").WithAge(34)
            .WithYes(Finding.KneecapPain).WithNo(Finding.StairsPain).WithUnknown(Finding.OverPronation)
            .With(Treatment.IceWithCompression, TreatmentOutcome.NoRelief).With(Treatment.Surgery, TreatmentOutcome.Worse)
            .With(TreatmentStep.StopPainAndSwelling, StepOutcome.Failed).With(TreatmentStep.CorrectCauses, StepOutcome.InProgress)
            .Considering(Treatment.StraightLegRaise, Treatment.Nsaid));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData(" \t\r\n{ } \n")]
    [InlineData("\uFEFF{}")]
    [InlineData("""{"findings":{},"treatments":[],"steps":{},"considering":[]}""")]
    public void Nothing_told_is_a_case(string json) => CaseJson.Read(json).Should().Be(KneeCase.Empty);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("120", 120)]
    public void Ages_at_the_bounds_are_read(string age, int expected) => CaseJson.Read($$"""{"age":{{age}}}""").Age.Should().Be(expected);

    [Fact]
    public void Escapes_are_the_characters_they_stand_for() =>
        CaseJson.Read("""{"\u0061ge":7,"id":"\"\\\/\b\f\n\r\t\u00e4\ud83e\uddb5","findings":{"li\u006Dp":"y\u0065s"}}""")
            .Should().Be(KneeCase.Empty.WithAge(7).WithId("\"\\/\b\f\n\r\tä🦵").WithYes(Finding.Limp));

    [Theory]
    [InlineData("\u2028\u2029")]
    [InlineData("\u202Eleft\u200F")]
    [InlineData("e\u0301\uFFFE\uFEFF")]
    [InlineData("\u0000\u001b[2J")]
    public void An_id_may_hold_any_character(string id) => CaseJson.Read(CaseJson.Write(KneeCase.Empty.WithId(id))).Id.Should().Be(id);

    [Fact]
    public void Ids_have_at_most_200_characters()
    {
        CaseJson.Read($$"""{"id":"{{new string('x', 200)}}"}""").Id.Should().HaveLength(200);

        var error = CaseJson.TryRead($$"""{"id":"{{new string('x', 201)}}"}""").Errors.Should().ContainSingle().Subject;
        error.ToString().Should().Be("$.id: The id has 201 characters: write a string of 1 to 200 characters.");
    }

    [Fact]
    public void A_case_that_contradicts_itself_is_accepted() =>
        CaseJson.Read("""{"steps":{"strengthen":"achieved"},"treatments":[{"treatment":"dropSquat","outcome":"worse"}]}""").Steps
            .Should().HaveCount(1);

    [Fact]
    public void Text_and_bytes_are_read_alike()
    {
        CaseJson.Read("""{"age":1}"""u8).Should().Be(CaseJson.Read("""{"age":1}"""));
        CaseJson.TryRead("""{"age":-1}"""u8).Errors.Should().Equal(CaseJson.TryRead("""{"age":-1}""").Errors);
    }

    [Fact]
    public void No_text_is_a_fault_of_the_host()
    {
        var read = () => CaseJson.Read((string)null!);
        var tryRead = () => CaseJson.TryRead((string)null!);
        var write = () => CaseJson.Write(null!);

        read.Should().Throw<ArgumentNullException>();
        tryRead.Should().Throw<ArgumentNullException>();
        write.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void What_is_not_told_is_not_written() => CaseJson.Write(KneeCase.Empty).Should().Be("{}");

    [Fact]
    public void A_case_is_written_in_the_form_of_the_contract()
    {
        var @case = KneeCase.Empty.WithId("runner's ✓").WithAge(34).WithYes(Finding.CannotFlexTo90).WithUnknown(Finding.Limp)
            .With(Treatment.IliotibialBandStretching, TreatmentOutcome.PartialRelief)
            .With(TreatmentStep.Strengthen, StepOutcome.NotStarted)
            .Considering(Treatment.Surgery, Treatment.Nsaid);

        CaseJson.Write(@case).Should().Be(
            """{"id":"runner's ✓","age":34,"findings":{"cannotFlexTo90":"yes","limp":"unknown"}"""
            + ""","treatments":[{"treatment":"iliotibialBandStretching","outcome":"partialRelief"}]"""
            + ""","steps":{"strengthen":"notStarted"},"considering":["surgery","nsaid"]}""");
        CaseJson.Write(@case, indented: true).Should().StartWith("{\n  \"id\": \"runner's ✓\",\n");
    }

    [Fact]
    public async Task A_stream_is_read_to_its_end()
    {
        var json = """{"id":"ü","findings":{"limp":"yes"}}""" + new string(' ', 20_000);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));

        (await CaseJson.ReadAsync(stream)).Should().Be(CaseJson.Read(json));
    }
}
