using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Tests.Local;

namespace RunnersKnee.Rules.Tests;

public class RecordTests
{
    private static readonly RunnersKneeAdvisor Advisor = new();
    private static readonly AdviceRecord Record = Advisor.Record(WorkedCase.All["last-resort-with-ulcer"].Case.WithId("Zoë"));

    public static TheoryData<string> Ids => new(WorkedCase.All.Keys);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_record_is_read_as_it_was_written_and_replays_the_same(string id)
    {
        var record = Advisor.Record(WorkedCase.All[id].Case);

        var read = RecordJson.Read(RecordJson.Write(record));

        read.Case.Should().Be(record.Case);
        AdviceJson.Write(read.Advice).Should().Be(AdviceJson.Write(record.Advice));
        var replay = Advisor.Replay(read);
        replay.IsSameAdvice.Should().BeTrue();
        replay.ToText().Should().EndWith($" ({KnowledgeHistory.Current.Version})\n");
    }

    [Fact]
    public void It_keeps_the_knowledge_and_can_be_spread_over_lines()
    {
        var json = RecordJson.Write(Record, indented: true);

        json.Should().Contain(
            $"\n  \"knowledge\": {{\n    \"version\": \"{KnowledgeHistory.Current.Version}\",\n    \"hash\": \"sha256-").And.Contain("Zoë");
        RecordJson.Read(json).Knowledge.Should().Be(KnowledgeHistory.All[^1]);
    }

    [Fact]
    public void What_was_asked_for_on_top_of_the_advice_is_kept_and_does_not_count()
    {
        var @case = WorkedCase.All["nothing-told"].Case;
        var record = AdviceRecord.Of(@case, Advisor.Advise(@case, new AdviceRequest { Questions = 3 }));

        var read = RecordJson.Read(RecordJson.Write(record));

        read.Advice.NextQuestions.Should().HaveCount(3);
        Advisor.Replay(read).IsSameAdvice.Should().BeTrue();
    }

    [Fact]
    public void Guideline_additions_are_replayed_as_they_were()
    {
        var guided = new RunnersKneeAdvisor(new RunnersKneeOptions { GuidelineAdditions = true });

        Advisor.Replay(guided.Record(WorkedCase.All["typical-runner"].Case)).IsSameAdvice.Should().BeTrue();
    }

    [Fact]
    public void Where_the_knowledge_moved_on_the_differences_are_listed()
    {
        var advice = Record.Advice;
        var old = AdviceRecord.Of(Record.Case, advice with
        {
            Knowledge = new KnowledgeVersion { Version = "0.9.0", Hash = advice.Knowledge.Hash },
            Referral = advice.Referral with { Urgency = Urgency.None, Reasons = [] },
        });

        var replay = Advisor.Replay(old);

        replay.IsSameAdvice.Should().BeFalse();
        replay.IsSameKnowledge.Should().BeFalse();
        replay.Differences.Select(change => $"{change.Item}: {change.From} -> {change.To}")
            .Should().Equal("referral.urgency: none -> routine", "referral.reasons.conservativeCareFailed:  -> present");
        replay.ToText().Should().StartWith($"The same facts give another advice now (0.9.0 -> {KnowledgeHistory.Current.Version})\n  - ");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Where_only_local_rules_differ_the_knowledge_is_not_to_blame(bool hadRules)
    {
        var local = LocalAdvisors.With<NoIceUnder16>();
        var child = LocalCases.Runner.WithAge(15);

        var replay = hadRules ? Advisor.Replay(local.Record(child)) : local.Replay(Advisor.Record(child));
        var followUp = hadRules
            ? Advisor.Compare(local.Record(child), Advisor.Record(child))
            : local.Compare(Advisor.Record(child), local.Record(child));

        replay.IsSameKnowledge.Should().BeTrue();
        followUp.Changes.Should().OnlyContain(change => change.Cause == ChangeCause.Local);
        followUp.Changes.Select(change => change.Item).Should().BeEquivalentTo(
            "local.local.iceUnder16.local.iceUnder16",
            "plan.treatments.iceWithCompression",
            "plan.treatments.iceWithCompression.withheldBy.local.iceUnder16.local.iceUnder16");
        replay.Differences.Should().OnlyContain(change => change.Cause == ChangeCause.Local);
        replay.Differences.Select(change => change.Item).Should().BeEquivalentTo(
            followUp.Changes.Select(change => change.Item).Append("plan.treatments.iceWithCompression.because"));
        RecordJson.WriteReplay(replay).Should().Contain("\"cause\":\"local\"");
    }

    [Fact]
    public void Cautions_of_two_local_rules_may_share_a_code()
    {
        var advisor = LocalAdvisors.With(guidelineAdditions: false, new SaysAskUs(), new SaysAskAtTheDesk());
        var record = advisor.Record(LocalCases.Runner);

        record.Advice.Plan.Steps[0].Recommendations.Single(planned => planned.Treatment == Treatment.ExerciseBike).Cautions
            .Should().HaveCount(2);
        advisor.Replay(RecordJson.Read(RecordJson.Write(record))).IsSameAdvice.Should().BeTrue();
    }

    [Name("local.saysAskUs")]
    private sealed class SaysAskUs : Rule
    {
        public override void Define()
        {
            When().Exists<Yes>(yes => yes.Finding == Finding.KneecapPain);

            Then().Yield(_ => new LocalCaution(Treatment.ExerciseBike, "local.ask", "Ask us."));
        }
    }

    [Name("local.saysAskAtTheDesk")]
    private sealed class SaysAskAtTheDesk : Rule
    {
        public override void Define()
        {
            When().Exists<Yes>(yes => yes.Finding == Finding.KneecapPain);

            Then().Yield(_ => new LocalCaution(Treatment.ExerciseBike, "local.ask", "Ask at the desk."));
        }
    }

    [Fact]
    public void A_dose_that_moved_on_is_a_difference()
    {
        var advice = Advisor.Advise(WorkedCase.All["typical-runner"].Case);
        var step = advice.Plan.Steps[0];
        var bike = step.Recommendations
            .Single(treatment => treatment.Treatment == Treatment.ExerciseBike) with { Dose = new Dose { MinutesPerDayMax = 20 } };
        var old = advice with
        {
            Plan = advice.Plan with
            {
                Steps =
                [
                    step with { Recommendations = [.. step.Recommendations.Select(one => one.Treatment == bike.Treatment ? bike : one)] },
                    .. advice.Plan.Steps.Skip(1),
                ]
            },
        };

        Advisor.Replay(AdviceRecord.Of(WorkedCase.All["typical-runner"].Case, old)).Differences.Single().Item
            .Should().Be("plan.treatments.exerciseBike.dose");
    }
}
