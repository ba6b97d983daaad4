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
        record["advise"] = 1;

        var result = RecordJson.TryRead(record.ToJsonString());

        result.IsValid.Should().BeFalse();
        result.Errors.Select(error => error.Path).Should().Equal("$", "$.case.age", "$.case.findings.kneecapPain");
        record["case"]!["age"] = 30;
        record["case"]!["findings"]!["kneecapPain"] = "yes";
        record.Remove("advise");
        RecordJson.TryRead(record.ToJsonString()).Errors.Select(error => error.Path).Should().Equal("$.knowledge", "$.guidelineAdditions");
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("{", "$")]
    [InlineData("[]", "$")]
    [InlineData("null", "$")]
    [InlineData("{} x", "$")]
    [InlineData("{\"case\":{},\"case\":{}}", "$")]
    [InlineData("{\"\\ud800\":1}", "$")]
    [InlineData("{\"case\":{},\"guidelineAdditions\":false,\"knowledge\":{\"version\":\"1\",\"hash\":\"2\"}}", "$.advice")]
    [InlineData("{\"case\":null,\"guidelineAdditions\":false,\"knowledge\":null,\"advice\":null}", "$.case")]
    [InlineData("{\"case\":{},\"guidelineAdditions\":false,\"knowledge\":{},\"advice\":[]}", "$.advice")]
    public void What_is_no_record_is_refused_with_a_clear_fault(string json, string path)
    {
        var read = () => RecordJson.Read(json);

        read.Should().Throw<RecordFormatException>().Which.Errors[0].Path.Should().Be(path);
    }

    [Fact]
    public void A_value_of_the_wrong_kind_in_the_advice_is_named()
    {
        var record = JsonNode.Parse(Json)!.AsObject();
        record["advice"]!["plan"]!["status"] = 3;

        RecordJson.TryRead(record.ToJsonString()).Errors.Single().Path.Should().Be("$.advice.plan.status");
    }

    [Fact]
    public void Too_long_a_document_is_refused() =>
        RecordJson.TryRead(new string(' ', RecordJson.MaxBytes + 1)).Errors.Single().Message.Should().Contain("4 MiB");

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
