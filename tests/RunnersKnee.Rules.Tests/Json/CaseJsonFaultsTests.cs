using System.Text;

namespace RunnersKnee.Rules.Tests;

public class CaseJsonFaultsTests
{
    private const string Many = """
        {
          "age": 34.5,
          "findings": { "kneecapPain": "ja", "kneePain": "yes", "limp": null, "\u006cimp": "no" },
          "weather": { "rain": [ 1, 2, { "findings": 3 } ] },
          "treatments": [ { "treatment": "nsaid", "outcome": "better" }, { }, 5, { "treatment": "nsaid", "outcome": "worse" } ],
          "steps": { "strengthen": "Failed" },
          "considering": [ "nsaid", "ice", 7 ],
          "id": "case 7",
          "age": 200
        }
        """;

    private static readonly string[] Paths =
    [
        "$.age", "$.findings.kneecapPain", "$.findings.kneePain", "$.findings.limp", "$.findings.limp", "$.weather",
        "$.treatments[0].outcome", "$.treatments[1]", "$.treatments[1]", "$.treatments[2]", "$.treatments[3].treatment",
        "$.steps.strengthen", "$.considering[1]", "$.considering[2]", "$.age", "$.age",
    ];

    [Fact]
    public void All_faults_are_told_at_once_in_the_order_of_the_document()
    {
        var result = CaseJson.TryRead(Many);

        result.Value.Should().BeNull();
        result.Errors.Select(error => error.Path).Should().Equal(Paths);
    }

    [Fact]
    public void The_id_is_read_even_where_the_case_is_not() => CaseJson.TryRead(Many).Id.Should().Be("case 7");

    [Fact]
    public void The_exception_has_every_fault_and_its_message_the_places_alone()
    {
        var read = () => CaseJson.Read(Many);

        var exception = read.Should().Throw<DocumentFormatException>().Which;
        exception.Errors.Should().Equal(CaseJson.TryRead(Many).Errors);
        exception.Message.Should().Be($"The case cannot be read. Errors tells what is wrong at {string.Join(", ", Paths.Distinct())}.");
    }

    [Fact]
    public void Faults_before_the_end_of_the_reading_are_kept()
    {
        var result = CaseJson.TryRead("""{"id":"x","age":-1,"findings":{"limp":"yes" "givingWay":"maybe"}}""");

        result.Errors.Select(error => error.Path).Should().Equal("$.age", "$");
        result.Errors[1].Message.Should().Be("This is not well-formed JSON: '\"' is not expected here. (line 1, byte 45)");
        result.Id.Should().Be("x");
    }

    [Theory]
    [InlineData(100, 100, null)]
    [InlineData(101, 101, "1 more fault is not listed; mend these first.")]
    [InlineData(5000, 101, "4900 more faults are not listed; mend these first.")]
    public void The_first_hundred_faults_are_listed_and_the_rest_counted(int faults, int listed, string? last)
    {
        foreach (var item in new[] { "0", "\"icing\"" })
        {
            var result = CaseJson.TryRead($$"""{"considering":[{{string.Join(',', Enumerable.Repeat(item, faults))}}]}""");

            result.Errors.Should().HaveCount(listed);
            if (last is not null)
                result.Errors[^1].Should().Be(new DocumentError { Path = "$", Message = last });
        }
    }

    [Fact]
    public void The_fault_that_ends_the_reading_is_always_listed()
    {
        var result = CaseJson.TryRead($$"""{"considering":[{{string.Join(',', Enumerable.Repeat("0", 300))}}]""");

        result.Errors.Should().HaveCount(102);
        result.Errors[^1].Message.Should().StartWith("The document ends too early");
    }

    [Fact]
    public void A_message_quotes_little_and_nothing_that_could_steer_a_terminal()
    {
        var name = "\u001b[2J\u202E\u0007аge\u2028" + new string('x', 5000);
        var error = CaseJson.TryRead($$"""{{{System.Text.Json.JsonSerializer.Serialize(name)}}:1}""").Errors
            .Should().ContainSingle().Subject;

        var text = error.ToString();
        text.Should().StartWith(@"$['\u001b[2J\u202e\u0007\u0430ge\u2028xxx").And.Contain(@"x…']: Unknown property '\u001b");
        text.Length.Should().BeLessThan(400);
        text.Replace("…", "", StringComparison.Ordinal).Should().MatchRegex("^[ -~]*$");
    }

    [Theory]
    [InlineData(CaseJson.MaxBytes, true)]
    [InlineData(CaseJson.MaxBytes + 1, false)]
    [InlineData(3 * CaseJson.MaxBytes, false)]
    public async Task A_document_has_at_most_one_mebibyte(int length, bool accepted)
    {
        var json = "{}".PadRight(length);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));

        ReadResult<KneeCase>[] results =
        [
            CaseJson.TryRead(json), CaseJson.TryRead(Encoding.UTF8.GetBytes(json)), await CaseJson.TryReadAsync(stream),
        ];

        foreach (var result in results)
        {
            result.IsValid.Should().Be(accepted);
            if (!accepted)
                result.Errors
                    .Should().Equal(
                        new DocumentError
                        {
                            Path = "$", Message = "The document has more than 1048576 bytes (1 MiB): no case needs so many.",
                        });
        }
    }

    [Fact]
    public void Bytes_are_counted_not_characters() =>
        CaseJson.TryRead("""{"id":"x"}""" + new string('\u2003', CaseJson.MaxBytes / 3)).Errors[0].Message.Should().Contain("1 MiB");

    [Theory]
    [InlineData(15, "Unknown property")]
    [InlineData(16, "Objects and arrays are nested more than 16 levels deep. (line 1, byte 21)")]
    public void Sixteen_levels_are_read(int arrays, string message)
    {
        var errors = CaseJson.TryRead($$"""{"x":{{new string('[', arrays)}}{{new string(']', arrays)}}}""").Errors;

        errors[^1].Message.Should().StartWith(message);
    }

    [Theory]
    [InlineData("7B FF 7D", 2)]
    [InlineData("7B 22 69 64 22 3A 22 C0 AF 22 7D", 8)]
    [InlineData("7B 22 69 64 22 3A 22 ED A0 80 22 7D", 8)]
    [InlineData("7B 22 E2 82 22 3A 31 7D", 3)]
    [InlineData("7B 22 F4 90 80 80 22 3A 31 7D", 3)]
    [InlineData("7B 7D C3", 3)]
    [InlineData("FF FE 7B 00 7D 00", 1)]
    public void Invalid_utf8_is_named_with_its_position(string bytes, int position)
    {
        var error = CaseJson.TryRead(Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal))).Errors[^1];

        error.Path.Should().Be("$");
        error.Message.Should().Be($"The text is not valid UTF-8: save the document in that encoding. (line 1, byte {position})");
    }

    [Fact]
    public void Half_a_surrogate_pair_in_text_is_no_utf8() =>
        CaseJson.TryRead("{\"id\":\"a\uD800\"}").Errors
            .Should().ContainSingle().Which.Message.Should().StartWith("The text is not valid UTF-8").And.EndWith("(line 1, byte 9)");
}
