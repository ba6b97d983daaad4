using System.Text.Json.Nodes;
using RunnersKnee.Rules.Tests.Local;

namespace RunnersKnee.Rules.Tests;

/// <summary>A record in which anything that was decided is altered is not read, or is not replayed as the same advice.</summary>
public class TamperedRecordTests
{
    private static readonly IRunnersKneeAdvisor Advisor = LocalAdvisors.With(
        guidelineAdditions: true, new NoIceUnder16(), new OpeningHours(), new Failing(Fails.InAnAction));

    private static readonly KneeCase[] Cases =
    [
        LocalCases.Runner.WithAge(15).WithYes(Finding.OverPronation, Finding.PepticUlcer, Finding.Asthma)
            .With(Treatment.Nsaid, TreatmentOutcome.Ongoing)
            .Considering(Treatment.Nsaid, Treatment.DropSquat, Treatment.IceWithCompression),
        LocalCases.AllFailed.WithAge(34).WithYes(Finding.Diabetes).Considering(Treatment.CortisoneInjection),
        WorkedCase.All["typical-runner"].Case,
        KneeCase.Empty.WithYes(Finding.HotSwollenJoint),
    ];

    [Fact]
    public void Every_decision_that_was_altered_is_noticed()
    {
        var altered = 0;
        foreach (var told in Cases)
        {
            var record = JsonNode.Parse(RecordJson.Write(Advisor.Record(told)))!;
            Advisor.Replay(RecordJson.Read(record.ToJsonString())).IsSameAdvice.Should().BeTrue();
            foreach (var (place, advice) in Tampering.Of(record["advice"]!).Some(oneOf: 4))
            {
                var tampered = record.DeepClone();
                tampered["advice"] = advice;
                var read = RecordJson.TryRead(tampered.ToJsonString());
                (read.IsValid && Advisor.Replay(read.Value).IsSameAdvice).Should().BeFalse(place);
                altered++;
            }
        }

        altered.Should().BeGreaterThan(Effort.IsThorough ? 400 : 100);
    }

    [Theory]
    [InlineData("guidelineAdditions")]
    [InlineData("knowledge")]
    public void What_stands_in_a_record_twice_has_to_agree(string member)
    {
        var record = JsonNode.Parse(RecordJson.Write(Advisor.Record(Cases[0])))!;
        record["advice"]![member] =
            member == "knowledge" ? new JsonObject { ["version"] = "9", ["hash"] = "sha256-0" } : JsonValue.Create(false);

        RecordJson.TryRead(record.ToJsonString()).Errors.Single().Path.Should().Be($"$.{member}");
    }
}
