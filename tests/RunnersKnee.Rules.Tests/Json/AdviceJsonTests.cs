using System.Buffers;
using System.Text;
using System.Text.Json;

namespace RunnersKnee.Rules.Tests;

public class AdviceJsonTests
{
    [Fact]
    public void Advice_is_written_as_the_contract_has_it() =>
        AdviceJson.Write(SampleAdvice.Whole, indented: true).Should().Be(SampleAdviceJson.Whole);

    [Fact]
    public void What_there_is_none_of_is_empty_or_null_or_left_out() =>
        AdviceJson.Write(SampleAdvice.Least, indented: true).Should().Be(SampleAdviceJson.Least);

    [Fact]
    public void Brief_advice_has_codes_but_no_texts_evidence_doses_or_because() =>
        AdviceJson.Write(SampleAdvice.Whole, indented: true, AdviceDetail.Brief).Should().Be(SampleAdviceJson.Brief);

    [Fact]
    public void A_verdict_alone_is_written_as_in_an_advice()
    {
        var verdict = AdviceJson.WriteVerdict(SampleAdvice.Verdict);

        AdviceJson.Write(SampleAdvice.Whole).Should().Contain($"\"verdicts\":[{verdict}]");
    }

    [Theory]
    [InlineData("4")]
    [InlineData("\"4\"")]
    public void A_code_is_a_name_and_never_a_number(string json) =>
        json.Invoking(written => JsonSerializer.Deserialize<Urgency>(written)).Should().Throw<JsonException>();

    [Theory]
    [InlineData(AdviceDetail.Full)]
    [InlineData(AdviceDetail.Brief)]
    public void Every_way_of_writing_gives_the_same_bytes(AdviceDetail detail)
    {
        var expected = AdviceJson.Write(SampleAdvice.Whole, detail: detail);
        var buffer = new ArrayBufferWriter<byte>();

        AdviceJson.Write(buffer, SampleAdvice.Whole, detail);

        Encoding.UTF8.GetString(buffer.WrittenSpan).Should().Be(expected);
        expected.Should().NotContain("\n");
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        foreach (var advice in new[] { SampleAdvice.Whole, SampleAdvice.Least })
        {
            var read = AdviceJson.Read(AdviceJson.Write(advice));

            read.Should().BeEquivalentTo(advice, options => options.WithStrictOrdering());
            AdviceJson.Write(read).Should().Be(AdviceJson.Write(advice));
        }
    }

    [Fact]
    public void A_property_of_a_later_version_is_passed_over() =>
        AdviceJson.Read(AdviceJson.Write(SampleAdvice.Least).Replace("{\"guide", "{\"later\":[1],\"guide", StringComparison.Ordinal))
            .Should().BeEquivalentTo(SampleAdvice.Least);

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[")]
    [InlineData("\"urgent\"")]
    public void What_is_no_advice_is_refused(string json)
    {
        var read = () => AdviceJson.Read(json);

        read.Should().Throw<DocumentFormatException>();
    }

    [Theory]
    [InlineData("\"none\"", "\"nobody\"")]
    [InlineData("\"none\"", "0")]
    [InlineData("\"notes\":[]", "\"notes\":null")]
    [InlineData("\"notes\":[]", "\"notes\":[],\"notes\":[]")]
    [InlineData("\"currentStep\":null", "\"currentStep\":\"fourth\"")]
    public void A_damaged_record_is_refused(string part, string damaged)
    {
        var json = AdviceJson.Write(SampleAdvice.Least);
        json.Should().Contain(part);
        var read = () => AdviceJson.Read(json.Replace(part, damaged, StringComparison.Ordinal));

        read.Should().Throw<DocumentFormatException>();
    }

    [Theory]
    [InlineData("\"ask\":\"limp\"", "\"ask\":7")]
    [InlineData("\"ask\":\"limp\"", "\"ask\":null")]
    [InlineData("\"ask\":\"limp\"", "\"ask\":\"limping\"")]
    public void A_damaged_question_is_refused(string part, string damaged)
    {
        var read = () => AdviceJson.Read(AdviceJson.Write(SampleAdvice.Whole).Replace(part, damaged, StringComparison.Ordinal));

        read.Should().Throw<DocumentFormatException>();
    }

    public static TheoryData<int> Steering =>
        [
            .. Enumerable.Range(0, 0x20), .. Enumerable.Range(0x7F, 0x21), 0x61C, 0x200E, 0x200F, .. Enumerable.Range(0x2028, 7), 0x2066,
            0x2067, 0x2068, 0x2069, 0xFEFF,
        ];

    [Theory]
    [MemberData(nameof(Steering))]
    public void What_could_steer_a_terminal_or_turn_the_direction_of_writing_is_escaped(int character)
    {
        var text = $"ä{(char)character}ü";

        var json = AdviceJson.Write(SampleAdvice.Least with { Id = text });
        var @case = CaseJson.Write(KneeCase.Empty.WithId(text));

        foreach (var written in new[]
        {
            json, @case, Encoding.UTF8.GetString(JsonEncodedText.Encode(Encoding.UTF8.GetBytes(text), AdviceJson.Encoder).EncodedUtf8Bytes),
        })
            written.Should().Contain("ä\\").And.Contain("ü").And.NotContain(((char)character).ToString());
        AdviceJson.Read(json).Id.Should().Be(text);
        CaseJson.Read(@case).Id.Should().Be(text);
    }

    [Fact]
    public void Letters_of_all_languages_and_what_joins_them_stay_as_they_are()
    {
        const string Text = "Zoë's 'knee' <a&b> עברית العربية 日本語 क्\u200cष";

        CaseJson.Write(KneeCase.Empty.WithId(Text)).Should().Be($"{{\"id\":\"{Text}\"}}");
    }

    [Fact]
    public void A_web_host_returns_an_advice_as_it_is()
    {
        foreach (var advice in new[] { SampleAdvice.Whole, SampleAdvice.Least })
        {
            var returned = JsonSerializer.Serialize(advice, JsonSerializerOptions.Web);

            JsonElement.DeepEquals(JsonElement.Parse(returned), JsonElement.Parse(AdviceJson.Write(advice))).Should().BeTrue();
            JsonSerializer.Serialize(advice, new JsonSerializerOptions(JsonSerializerOptions.Web) { Encoder = AdviceJson.Encoder })
                .Should().Be(AdviceJson.Write(advice));
        }
    }

    [Fact]
    public void With_reasons_is_no_more_than_in_full_which_has_them() =>
        AdviceJson.Write(SampleAdvice.Whole, detail: AdviceDetail.WithReasons).Should().Be(AdviceJson.Write(SampleAdvice.Whole));

    [Fact]
    public void A_detail_that_does_not_exist_is_refused()
    {
        var write = () => AdviceJson.Write(SampleAdvice.Least, detail: (AdviceDetail)7);

        write.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Nothing_to_write_is_a_fault_of_the_host()
    {
        Action[] calls =
        [
            () => AdviceJson.Write(null!),
            () => AdviceJson.WriteVerdict(null!),
            () => AdviceJson.Write(new ArrayBufferWriter<byte>(), null!, AdviceDetail.Full),
            () => AdviceJson.Write(null!, SampleAdvice.Least, AdviceDetail.Full),
            () => AdviceJson.Read((string)null!),
        ];

        calls.Should().AllSatisfy(call => call.Should().Throw<ArgumentNullException>());
    }
}
