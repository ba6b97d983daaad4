using System.Text;
using System.Text.Json.Nodes;
using RunnersKnee.Rules.Tests.Local;

namespace RunnersKnee.Rules.Tests;

/// <summary>An advice is read as it was written; what is absent is unknown, and what is wrong is named with its path.</summary>
public class AdviceReadingTests
{
    private static readonly RunnersKneeAdvisor Advisor = new();
    private static readonly string Written =
        AdviceJson.Write(Advisor.Advise(LocalCases.Runner.WithId("Zoë").Considering(Treatment.Nsaid), new AdviceRequest { Questions = 3 }));

    [Fact]
    public async Task Text_bytes_and_streams_are_read_alike()
    {
        var utf8 = Encoding.UTF8.GetBytes(Written);
        using var stream = new MemoryStream(utf8);
        using var again = new MemoryStream(utf8);

        var advice = AdviceJson.Read(Written);

        AdviceJson.Read(utf8).Should().Be(advice);
        AdviceJson.Read([0xEF, 0xBB, 0xBF, .. utf8]).Should().Be(advice);
        (await AdviceJson.ReadAsync(stream)).Should().Be(advice);
        (await AdviceJson.TryReadAsync(again)).Value.Should().Be(advice);
        AdviceJson.TryRead(Written).Id.Should().Be("Zoë");
        AdviceJson.Write(advice).Should().Be(Written);
    }

    [Fact]
    public async Task Records_are_read_alike_too()
    {
        var record = Advisor.Record(LocalCases.Runner.WithId("Zoë"));
        var utf8 = Encoding.UTF8.GetBytes(RecordJson.Write(record));
        using var stream = new MemoryStream(utf8);
        using var again = new MemoryStream(utf8);

        RecordJson.Read(utf8).Should().Be(record);
        (await RecordJson.ReadAsync(stream)).Should().Be(record);
        (await RecordJson.TryReadAsync(again)).Value.Should().Be(record);
        RecordJson.TryRead(utf8).Id.Should().Be("Zoë");
    }

    [Fact]
    public void What_decides_what_is_printed_is_in_the_JSON()
    {
        var advice = JsonNode.Parse(Written)!;

        advice["language"]!.GetValue<string>().Should().Be("en");
        advice["openWarningSigns"]!.AsArray().Should().NotBeEmpty();
        advice["running"]!["advice"]!.GetValue<string>().Should().Be("onlyPainFree");
        foreach (var about in Objects(advice).Where(about => about.ContainsKey("treatment") || about.ContainsKey("finding")))
        {
            var name = about["treatment"] is { } treatment
                ? AdviceTexts.English[$"treatment.{treatment.GetValue<string>()}.name"]
                : AdviceTexts.English[$"finding.{about["finding"]!.GetValue<string>()}"];
            about["name"]!.GetValue<string>().Should().Be(name);
        }
    }

    /// <summary>
    /// A member may be left out where there is none of it, or where it is not known; it is then left out again, and nothing else is.
    /// </summary>
    [Fact]
    public void Each_member_that_is_taken_out_is_refused_or_stays_out()
    {
        var advice = JsonNode.Parse(Written)!;
        var (refused, kept) = (0, 0);
        foreach (var (path, member) in Objects(advice).SelectMany(within => within.Select(one => (within.GetPath(), one.Key))).ToList())
        {
            var without = JsonNode.Parse(Written)!;
            Objects(without).Single(within => within.GetPath() == path).Remove(member);
            var read = AdviceJson.TryRead(without.ToJsonString());

            if (!read.IsValid)
                refused++;
            else if (++kept > 0)
                JsonNode.DeepEquals(JsonNode.Parse(AdviceJson.Write(read.Value)), without).Should().BeTrue($"{path}.{member}");
        }

        refused.Should().BeGreaterThan(400);
        kept.Should().BeGreaterThan(40);
    }

    [Theory]
    [InlineData("\"likelihood\":\"likely\"", "\"likelihood\":\"likly\"", "$.assessment.likelihood")]
    [InlineData("\"reached\":false", "\"reached\":0", "$.lastResort.reached")]
    [InlineData("\"disclaimer\"", "\"claimer\"", "$")]
    [InlineData("\"ask\":\"age\"", "\"ask\":\"years\"", "$.nextQuestions[0].ask")]
    public void What_is_wrong_is_named_with_its_path(string part, string damaged, string path)
    {
        Written.Should().Contain(part);

        AdviceJson.TryRead(Written.Replace(part, damaged, StringComparison.Ordinal)).Errors.Single().Path.Should().Be(path);
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Objects(member.Value)).Prepend(members),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };
}
