using System.Diagnostics;
using System.Text;
using CsCheck;

namespace RunnersKnee.Rules.Tests;

/// <summary>Whatever comes in, a case or a list of faults comes out, in bounded time and memory.</summary>
[Trait(TestKind.Trait, TestKind.Proof)]
public class CaseJsonFuzzTests
{
    private const string Whole = """
        { "id": "x\u00e4", "age": 34,
          "findings": { "kneecapPain": "yes", "stairsPain": "no", "overPronation": "unknown" },
          "treatments": [ { "treatment": "iceWithCompression", "outcome": "noRelief" } ],
          "steps": { "stopPainAndSwelling": "failed", "correctCauses": "inProgress" },
          "considering": [ "nsaid", "straightLegRaise" ] }
        """;

    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud83e", "\\uddb5", "null", "true", "1e999", "-0", "34.0", "1E+2", "0x10",
        "NaN", "//", "/**/", "'", "\0",
        "\uFEFF", "\u2028", "\u202E", "\u200F", "e\u0301", "\uFFFE", "\uFDD0", "🦵", "\"age\":1,", "\"id\":\"a\",",
        "\"findings\":{\"limp\":\"yes\"},",
        "\"nsaid\",", "{\"treatment\":\"nsaid\",\"outcome\":\"worse\"},", "\"\\u0061ge\":2,", "\"kneecapPain\":\"yes\",",
        "[[[[[[[[[[[[[[[[[[", "99999999999999999999999999",
    ];

    private static readonly byte[][] BadBytes =
        [
            [0xFF], [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC3], [0xE2, 0x82], [0x80],
            [0xEF, 0xBB, 0xBF], [0xFE, 0xFF],
        ];

    [Fact]
    public void Cut_off_at_every_byte()
    {
        var utf8 = Encoding.UTF8.GetBytes(Whole);
        for (var length = 0; length < utf8.Length; length++)
            CaseJsonLaws.Check(utf8.AsSpan(0, length)).Should().BeFalse();
        CaseJsonLaws.Check(utf8).Should().BeTrue();
    }

    [Fact]
    public void Every_byte_replaced_by_every_other()
    {
        var utf8 = Encoding.UTF8.GetBytes(CaseJson.Write(CaseJson.Read(Whole)));
        for (var index = 0; index < utf8.Length; index++)
        {
            var kept = utf8[index];
            for (var value = 0; value < 256; value += 3)
            {
                utf8[index] = (byte)value;
                CaseJsonLaws.Check(utf8);
            }

            utf8[index] = kept;
        }
    }

    [Fact]
    public void Random_bytes() => Gen.Byte.Array[0, 200].Sample(bytes => { CaseJsonLaws.Check(bytes); }, iter: 20_000);

    [Fact]
    public void Random_pieces_of_json() =>
        Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[0, 30]
            .Sample(pieces => { CaseJsonLaws.Check(Encoding.UTF8.GetBytes("{" + string.Concat(pieces))); }, iter: 20_000);

    [Fact]
    public void Valid_documents_with_pieces_put_in() =>
        Gen.Select(
            CaseJsonGen.Any,
            Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index])).Array[1, 3]).Sample(
            (@case, edits) =>
            {
                var json = CaseJson.Write(@case);
                foreach (var (position, piece) in edits)
                    json = json.Insert(position % (json.Length + 1), piece);
                CaseJsonLaws.Check(Encoding.UTF8.GetBytes(json));
                CaseJsonLaws.CheckText(json);
            },
            iter: 2_000);

    [Fact]
    public void Valid_documents_with_bytes_that_are_no_utf8() =>
        Gen.Select(Gen.Int[0, Encoding.UTF8.GetByteCount(Whole)], Gen.Int[0, BadBytes.Length - 1].Select(index => BadBytes[index])).Sample(
            (position, bad) =>
            {
                var utf8 = Encoding.UTF8.GetBytes(Whole);
                CaseJsonLaws.Check([.. utf8.AsSpan(0, position), .. bad, .. utf8.AsSpan(position)]);
            },
            iter: 5_000);

    [Fact]
    public void Random_text() =>
        Gen.String[0, 100].Sample(
            text => { CaseJsonLaws.CheckText(text); CaseJsonLaws.CheckText($$"""{"id":"{{text}}"}"""); }, iter: 2_000);

    public static TheoryData<string, string, string> Hostile => new()
    {
        { "{\"x\":", "[", "" },
        { "{", "\"x\":{", "" },
        { "{", "\"a\":1,", "\"a\":1}" },
        { "{\"findings\":{", "\"kneePain\":\"yes\",", "\"a\":1}}" },
        { "{\"findings\":{", "\"limp\":\"yes\",", "\"limp\":1}}" },
        { "{\"treatments\":[", "{},", "{}]}" },
        { "{\"treatments\":[", "{\"treatment\":\"nsaid\",\"outcome\":\"worse\"},", "0]}" },
        { "{\"considering\":[", "\"nsiad\",", "0]}" },
        { "{\"considering\":[", "\"nsaid\",", "\"nsaid\"]}" },
        { "{\"considering\":[", "[[]],", "0]}" },
        { "{\"age\":", "9", "}" },
        { "{\"age\":0.", "9", "}" },
        { "{\"age\":1e", "9", "}" },
        { "{\"id\":\"", "x", "\"}" },
        { "{\"id\":\"", "\\ud800", "\"}" },
        { "{\"id\":\"", "é", "\"}" },
        { "{\"", "\\u001b", "\":1}" },
        { "{\"findings\":{\"limp\":\"", "\\n", "\"}}" },
        { "{\"x\":[", "\n", "?" },
        { "", "\n", "" },
        { "", "\uFEFF", "" },
        { "{}", " ", "x" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void As_much_as_fits_costs_no_more_than_its_length(string begin, string repeated, string end)
    {
        var utf8 = Encoding.UTF8
            .GetBytes(
                begin + string.Concat(Enumerable.Repeat(repeated, (CaseJson.MaxBytes - 100) / Encoding.UTF8.GetByteCount(repeated))) + end);
        CaseJson.TryRead(Encoding.UTF8.GetBytes(begin + repeated + end));
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();

        var result = CaseJson.TryRead(utf8);

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(3));
        (GC.GetAllocatedBytesForCurrentThread() - allocated).Should().BeLessThan(200L * CaseJson.MaxBytes);
        result.Errors.Count.Should().BeLessThan(103);
        result.Errors.Sum(error => error.ToString().Length).Should().BeLessThan(40_000);
    }
}
