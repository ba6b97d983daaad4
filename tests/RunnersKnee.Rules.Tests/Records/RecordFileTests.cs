using System.Text.Json.Nodes;

namespace RunnersKnee.Rules.Tests;

/// <summary>Records as they lie in files: of earlier versions, of later ones, and damaged.</summary>
public class RecordFileTests
{
    private static readonly RunnersKneeAdvisor Advisor = new();

    [Fact]
    public void What_an_earlier_record_does_not_say_is_unknown_and_never_none()
    {
        var advice = Read("earlier-version").Value!.Advice;

        advice.OpenWarningSigns.Should().BeNull();
        advice.Running.Should().BeNull();
        advice.Language.Should().BeNull();
        advice.Warnings.Should().NotBeEmpty().And.OnlyContain(warning => warning.Name == null);
        advice.Plan.Steps.SelectMany(step => step.Recommendations)
            .Should().NotBeEmpty().And.OnlyContain(planned => planned.Name == null && planned.InUse == null);
        advice.ToText().Should().NotContain(AdviceTexts.English["urgency.none"]);
    }

    [Fact]
    public void What_an_earlier_record_does_not_say_is_a_difference_in_a_replay_and_no_change_in_a_follow_up()
    {
        var record = Read("earlier-version").Value!;

        Advisor.Replay(record).Differences.Select(change => change.Item)
            .Should().Contain(["notKnown.openWarningSigns", "notKnown.running", "notKnown.exerciseBike.inUse"]);
        Advisor.Compare(record, Advisor.Record(record.Case)).Changes.Select(change => change.Item)
            .Should().NotContain(item => item.StartsWith("openWarningSigns") || item.StartsWith("running"));
    }

    [Fact]
    public void Members_of_a_later_version_are_kept_out_and_the_rest_is_kept()
    {
        var later = Read("later-members");

        later.Errors.Should().BeEmpty();
        var withoutThem = JsonNode.Parse(RecordJson.Write(later.Value!))!;
        withoutThem["advice"]!.AsObject().Should().NotContainKey("outlook");
        withoutThem.AsObject().Should().NotContainKey("signedBy");
        var file = JsonNode.Parse(File("later-members"))!.AsObject();
        file.Remove("signedBy");
        file["advice"]!.AsObject().Remove("outlook");
        file["advice"]!["warnings"]![0]!.AsObject().Remove("since");
        JsonNode.DeepEquals(withoutThem, file).Should().BeTrue();
    }

    [Fact]
    public void A_later_format_is_refused_by_its_number() =>
        Read("later-format").Errors.Select(error => error.ToString()).Should().Equal(
            "$.format: The record has format 2, and this version reads formats up to 1: read it with a later version.");

    [Theory]
    [InlineData("0")]
    [InlineData("1.5")]
    [InlineData("\"1\"")]
    [InlineData("null")]
    public void What_is_no_format_is_refused(string format) =>
        RecordJson.TryRead(File("later-format").Replace("\"format\": 2", $"\"format\": {format}", StringComparison.Ordinal)).Errors
            .Single().Path.Should().Be("$.format");

    [Fact]
    public void A_record_without_a_format_is_of_the_first() => Read("earlier-version").IsValid.Should().BeTrue();

    [Fact]
    public void Items_that_are_there_twice_are_refused_with_their_paths() =>
        Read("items-twice").Errors.Select(error => error.Path).Should().Equal(
            "$.advice.assessment.criteria[9]", "$.advice.openWarningSigns[1]", "$.advice.plan.steps[1].recommendations[9]", "$.advice.warnings[4]");

    [Fact]
    public void A_record_is_written_with_its_format_first_and_its_day()
    {
        var record = Advisor.Record(KneeCase.Empty, new DateOnly(2026, 2, 28));

        var json = RecordJson.Write(record);

        json.Should().StartWith("""{"format":1,"day":"2026-02-28","case":{},""");
        RecordJson.Read(json).Should().Be(record);
        RecordJson.Write(Advisor.Record(KneeCase.Empty)).Should().StartWith("""{"format":1,"case":{},""");
    }

    [Theory]
    [InlineData("\"28.2.2026\"")]
    [InlineData("20260228")]
    [InlineData("null")]
    public void A_day_that_is_none_is_refused(string day) =>
        RecordJson.TryRead(
            RecordJson.Write(Advisor.Record(KneeCase.Empty, new DateOnly(2026, 2, 28)))
                .Replace("\"2026-02-28\"", day, StringComparison.Ordinal))
            .Errors.Single().Path.Should().Be("$.day");

    private static ReadResult<AdviceRecord> Read(string name) => RecordJson.TryRead(File(name));

    private static string File(string name) => Repository.Read($"tests/RunnersKnee.Rules.Tests/Records/files/{name}.json");
}
