using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace RunnersKnee.Rules.Tests;

public class KneeCaseConverterTests
{
    private const string Whole = """
        { "id": "x", "age": 34, "findings": { "kneecapPain": "yes", "limp": "unknown" },
          "treatments": [ { "treatment": "iceWithCompression", "outcome": "noRelief" } ], "steps": { "strengthen": "failed" }, "considering": [ "nsaid" ] }
        """;

    /// <summary>Everything that a host might set, each of which would let something pass or change what is written.</summary>
    private static readonly JsonSerializerOptions Lenient = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
        DictionaryKeyPolicy = JsonNamingPolicy.KebabCaseUpper,
        PropertyNameCaseInsensitive = true,
        NumberHandling = JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString,
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    public static TheoryData<string, JsonSerializerOptions> Options => new()
    {
        { "default", JsonSerializerOptions.Default },
        { "web", JsonSerializerOptions.Web },
        { "strict", JsonSerializerOptions.Strict },
        { "lenient", Lenient },
    };

    [Theory]
    [MemberData(nameof(Options))]
    public async Task A_case_is_bound_and_written_alike_whatever_the_options_of_the_host(string name, JsonSerializerOptions options)
    {
        using var body = new MemoryStream(Encoding.UTF8.GetBytes(Whole));

        var bound = await JsonSerializer.DeserializeAsync<KneeCase>(body, options);

        bound.Should().Be(CaseJson.Read(Whole), name);
        JsonSerializer.Serialize(bound, options).Should().Be(CaseJson.Write(bound!));
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void Every_fault_is_named_and_listed_whatever_the_options_of_the_host(string name, JsonSerializerOptions options)
    {
        const string Json = """{"Age":34,"age":"34","findings":{"kneecapPain":"YES"},"weather":1,"considering":[null]}""";

        var fault = Fault(Json, options);

        fault.InnerException
            .Should().BeOfType<DocumentFormatException>(name).Which.Errors.Should().Equal(CaseJson.TryRead(Json).Errors).And.HaveCount(5);
        fault.Message
            .Should().StartWith("The case cannot be read.").And.ContainAll(CaseJson.TryRead(Json).Errors.Select(error => error.Path));
    }

    [Theory]
    [InlineData("{\"age\":34,\"age\":34}")]
    [InlineData("{\"id\":\"a\\u0041\\ud800\"}")]
    [InlineData("{\"a\":[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]}")]
    [InlineData("{\"AGE\":34}")]
    [InlineData("{\"id\":\"\\ud800\"}")]
    [InlineData("null")]
    [InlineData("[]")]
    public void What_a_host_lets_pass_is_refused_all_the_same(string json) =>
        Fault(json, Lenient).InnerException.Should().BeOfType<DocumentFormatException>();

    [Theory]
    [InlineData("{\"age\":34,}")]
    [InlineData("{\"age\":34 /* years */}")]
    public void Comments_and_commas_at_the_end_pass_where_the_host_allows_them_and_only_there(string json)
    {
        JsonSerializer.Deserialize<KneeCase>(json, Lenient).Should().Be(KneeCase.Empty.WithAge(34));
        Fault(json, JsonSerializerOptions.Default).Should().NotBeNull();
    }

    [Fact]
    public void Faults_before_the_text_ends_too_early_are_told_with_it()
    {
        var fault = Fault("""{"age":"34","findings":{"limp":""", JsonSerializerOptions.Web);

        fault.InnerException
            .Should().BeOfType<DocumentFormatException>().Which.Errors.Select(error => error.Path).Should().Equal("$.age", "$");
    }

    [Theory]
    [InlineData("\"id\":\"a\u00FF\"")]
    [InlineData("\"id\":\"\\u0041\u00FF\"")]
    [InlineData("\"\u00FF\":1")]
    public void Bytes_that_are_not_UTF8_are_never_taken_for_letters(string member)
    {
        var bytes = Encoding.Latin1.GetBytes($"{{{member}}}");
        var read = () => JsonSerializer.Deserialize<KneeCase>(bytes, JsonSerializerOptions.Web);

        read.Should().Throw<JsonException>().WithInnerException<DocumentFormatException>()
            .Which.Errors.Should().Contain(error => error.Message.Contains("UTF-8"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_case_that_comes_in_pieces_is_read_as_one_that_comes_whole(int size)
    {
        var json = $$"""{"knee":{{Whole.Replace("\"x\"", "\"x\\u0041\"", StringComparison.Ordinal)}},"room":7}""";
        var pipe = new Pipe();
        var reading = JsonSerializer.DeserializeAsync<Visit>(pipe.Reader, JsonSerializerOptions.Web);
        foreach (var piece in Encoding.UTF8.GetBytes(json).Chunk(size))
            await pipe.Writer.WriteAsync(piece);
        await pipe.Writer.CompleteAsync();

        (await reading).Should().Be(new Visit(CaseJson.Read(Whole).WithId("xA"), 7));
    }

    [Fact]
    public void A_case_within_a_document_may_be_as_deep_and_as_long_as_one_of_its_own_and_no_more()
    {
        var deep = "[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]";
        var whole = CaseJson.TryRead($$"""{"a":{{deep}}}""").Errors;
        var part = () => JsonSerializer.Deserialize<Visit>($$"""{"knee":{"a":{{deep}}},"room":7}""", JsonSerializerOptions.Web);
        var padded = () => JsonSerializer.Deserialize<KneeCase>($$"""{"age":{{new string(' ', CaseJson.MaxBytes)}}34}""");

        part.Should().Throw<JsonException>().WithInnerException<DocumentFormatException>().Which.Errors.Should().Equal(whole);
        padded.Should().Throw<JsonException>().WithInnerException<DocumentFormatException>()
            .Which.Errors.Should().Contain(error => error.Message.Contains("1 MiB"));
    }

    [Fact]
    public void A_case_is_read_within_a_document_of_the_host()
    {
        var visit = JsonSerializer.Deserialize<Visit>($$"""{"knee":{{Whole}},"room":7}""", JsonSerializerOptions.Web)!;

        visit.Should().Be(new Visit(CaseJson.Read(Whole), 7));
        JsonSerializer.Serialize(new Visit(null, 7), JsonSerializerOptions.Web).Should().Be("""{"knee":null,"room":7}""");
    }

    [Fact]
    public void Faults_become_a_validation_problem()
    {
        var result = CaseJson.TryRead("""{"age":"x","findings":{"limp":"maybe"},"age":130}""");

        var problem = result.ToDictionary();

        problem.Keys.Should().Equal("$.age", "$.findings.limp");
        problem["$.age"]
            .Should().Equal(result.Errors.Where(error => error.Path == "$.age").Select(error => error.Message)).And.HaveCount(3);
        new DocumentFormatException("case", result.Errors).ToDictionary().Should().BeEquivalentTo(problem);
        CaseJson.TryRead("{}").ToDictionary().Should().BeEmpty();
    }

    private static JsonException Fault(string json, JsonSerializerOptions options)
    {
        var read = () => JsonSerializer.Deserialize<KneeCase>(json, options);
        return read.Should().Throw<JsonException>().Which;
    }

    private sealed record Visit(KneeCase? Knee, int Room);
}
