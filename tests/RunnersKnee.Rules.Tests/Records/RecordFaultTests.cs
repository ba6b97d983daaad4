using System.Text;
using System.Text.Json.Nodes;
using CsCheck;

namespace RunnersKnee.Rules.Tests;

public class RecordFaultTests
{
    private static readonly RunnersKneeAdvisor Advisor = new();
    private static readonly string Json = RecordJson.Write(Advisor.Record(WorkedCase.All["typical-runner"].Case));

    [Fact]
    public void Every_fault_is_told_with_its_path()
    {
        var record = JsonNode.Parse(Json)!.AsObject();
        record["case"]!["age"] = 130;
        record["case"]!["findings"]!["kneecapPain"] = "maybe";
        record["guidelineAdditions"] = true;
        record["knowledge"]!["version"] = "2.0.0";

        var result = RecordJson.TryRead(record.ToJsonString());

        result.IsValid.Should().BeFalse();
        result.Errors.Select(error => error.Path).Should().Equal("$.case.age", "$.case.findings.kneecapPain");
        record["case"]!["age"] = 30;
        record["case"]!["findings"]!["kneecapPain"] = "yes";
        RecordJson.TryRead(record.ToJsonString()).Errors.Select(error => error.ToString()).Should().Equal(
            "$.knowledge: It is not the knowledge that $.advice.knowledge names: the record was changed.",
            "$.guidelineAdditions: It is not what $.advice.guidelineAdditions says: the record was changed.");
    }

    [Theory]
    [InlineData("", "$: This is not JSON that can be read (line 1, byte 1)")]
    [InlineData("{\n \"case\"", "$: This is not JSON that can be read (line 2, byte 8)")]
    [InlineData("[]", "$: Expected a record: an object")]
    [InlineData("null", "$: Expected a record: an object")]
    [InlineData("{} x", "$: This is not JSON that can be read (line 1, byte 4)")]
    [InlineData("{\"case\":{},\"case\":{}}", "$: This is not JSON that can be read", "a name there twice")]
    [InlineData("{\"\\ud800\":1}", "$: A name holds half a character")]
    [InlineData("{\"advise\":1}", "$.advice: It is missing: a record has case")]
    [InlineData(
        "{\"case\":{},\"guidelineAdditions\":false,\"knowledge\":{\"version\":\"1\",\"hash\":\"2\"}}",
        "$.advice: It is missing: a record has case")]
    [InlineData("{\"case\":null}", "$.case: null is not allowed: leave it out")]
    [InlineData("{\"guidelineAdditions\":null}", "$.guidelineAdditions: null is not allowed here.")]
    [InlineData(
        "{\"case\":{},\"guidelineAdditions\":false,\"knowledge\":{},\"advice\":[]}",
        "$.advice: Something is missing here or cannot be read")]
    public void What_is_no_record_is_refused_with_a_clear_fault(string json, params string[] words)
    {
        var read = () => RecordJson.Read(json);

        var fault = read.Should().Throw<DocumentFormatException>().Which;
        fault.Message.Should().StartWith("The record cannot be read. Errors tells what is wrong at $");
        string.Join('\n', fault.Errors).Should().ContainAll(words);
    }

    [Fact]
    public void Text_that_is_not_UTF8_is_refused() =>
        RecordJson.TryRead((byte[])[.. "{\"case\":\""u8, 0xFF, .. "\"}"u8]).Errors.Single().ToString()
            .Should().StartWith("$: The text is not valid UTF-8");

    [Fact]
    public void A_value_of_the_wrong_kind_in_the_advice_is_named()
    {
        var record = JsonNode.Parse(Json)!.AsObject();
        record["advice"]!["plan"]!["status"] = 3;

        RecordJson.TryRead(record.ToJsonString()).Errors.Single().Path.Should().Be("$.advice.plan.status");
    }

    [Fact]
    public void Too_long_a_document_is_refused_and_one_at_the_limit_is_not()
    {
        var padded = Json + new string(' ', RecordJson.MaxBytes - Encoding.UTF8.GetByteCount(Json));

        RecordJson.TryRead(padded).IsValid.Should().BeTrue();
        RecordJson.TryRead(padded + " ").Errors.Single().ToString().Should().StartWith("$: ").And.Contain("4 MiB");
    }

    [Fact]
    public void A_broken_document_gives_faults_and_never_an_exception()
    {
        var bytes = Encoding.UTF8.GetBytes(Json);
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Byte, Gen.Int[0, 40]).Sample(
            (place, value, cut) =>
            {
                byte[] broken = [.. bytes[..place], value, .. bytes[Math.Min(bytes.Length, place + cut)..]];
                var result = RecordJson.TryRead(broken);
                result.IsValid.Should().Be(result.Errors.Count == 0);
            },
            iter: 2_000);
    }
}
