using CsCheck;

namespace RunnersKnee.Rules.Tests;

public class CompareTests
{
    private static readonly RunnersKneeAdvisor Advisor = new();

    private static readonly KneeCase Runner = WorkedCase.All["typical-runner"].Case;

    [Fact]
    public void A_treatment_that_made_things_worse_is_named_as_what_did_it()
    {
        var followUp = Advisor.Compare(Runner, Runner.With(Treatment.IceWithCompression, TreatmentOutcome.Worse));

        Lines(followUp).Should().Equal(
            "Referral Changed referral.urgency: none -> routine (EachAlone: iceWithCompression=worse)",
            "Referral Came referral.reasons.gettingWorse:  -> present (EachAlone: iceWithCompression=worse)",
            "Plan Changed plan.treatments.iceWithCompression: recommended -> tried (EachAlone: iceWithCompression=worse)",
            "Plan Changed plan.treatments.postActivityIceAndTopical: recommended -> tried (EachAlone: iceWithCompression=worse)");
    }

    [Fact]
    public void Facts_that_do_it_together_are_named_together_and_others_are_not()
    {
        var later = Runner
            .With(TreatmentStep.StopPainAndSwelling, StepOutcome.Failed)
            .With(TreatmentStep.CorrectCauses, StepOutcome.Failed)
            .With(TreatmentStep.Strengthen, StepOutcome.Failed)
            .WithNo(Finding.Diabetes);

        var reached = Advisor.Compare(Runner, later).Changes.Single(change => change.Item == "lastResort.reached");

        reached.Cause.Should().Be(ChangeCause.Together);
        reached.Because.Select(fact => fact.Code).Should().Equal("stopPainAndSwelling", "correctCauses", "strengthen");
    }

    [Fact]
    public void Each_of_two_facts_that_would_do_it_alone_is_named()
    {
        var followUp = Advisor.Compare(Runner, Runner.WithYes(Finding.GivingWay, Finding.LargeSwelling));

        var plan = followUp.Changes.Single(change => change.Item == "plan.status");
        (plan.From, plan.To, plan.Cause).Should().Be(("active", "suspended", ChangeCause.EachAlone));
        plan.Because.Select(fact => fact.Code).Should().Equal("givingWay", "largeSwelling");
    }

    [Fact]
    public void What_was_asked_about_is_a_change_too()
    {
        var followUp = Advisor.Compare(Runner, Runner.Considering(Treatment.Surgery));

        Lines(followUp).Should().Equal("Verdicts Came verdicts.surgery:  -> avoid (EachAlone: surgery=yes)");
    }

    [Fact]
    public void Where_nothing_is_told_differently_nothing_is_different()
    {
        var followUp = Advisor.Compare(Runner, Runner.WithId("another"));

        followUp.Facts.Should().BeEmpty();
        followUp.Changes.Should().BeEmpty();
        followUp.ToText().Should().StartWith("Since last time, nothing was told differently.\n");
    }

    [Fact]
    public void Switched_guideline_additions_are_not_put_down_to_a_fact()
    {
        var guided = new RunnersKneeAdvisor(new RunnersKneeOptions { GuidelineAdditions = true });

        var followUp = Advisor.Compare(Advisor.Record(Runner), guided.Record(Runner));

        followUp.Changes.Select(change => change.Item)
            .Should().Equal("plan.treatments.loadManagement", "plan.treatments.patellarTaping", "plan.treatments.hipStrengthening");
        followUp.Changes.Should().OnlyContain(change => change.Cause == ChangeCause.Knowledge && change.Because.Count == 0);
    }

    [Fact]
    public void What_is_no_longer_there_is_named()
    {
        var followUp = Advisor.Compare(Runner.With(Treatment.IceWithCompression, TreatmentOutcome.Worse), Runner);

        Lines(followUp).Should().Contain("Referral Went referral.reasons.gettingWorse: present ->  (EachAlone: iceWithCompression=)");
        followUp.ToText().Should().Contain("\n  - no longer: a treatment that made things worse");
    }

    [Fact]
    public void What_the_facts_of_now_do_not_give_today_is_not_put_down_to_them()
    {
        var now = Advisor.Record(Runner.With(Treatment.IceWithCompression, TreatmentOutcome.Worse));
        var kept = now with { Advice = now.Advice with { Referral = now.Advice.Referral with { Urgency = Urgency.Emergency } } };

        var urgency = Advisor.Compare(Advisor.Record(Runner), kept).Changes.Single(change => change.Item == "referral.urgency");

        (urgency.From, urgency.To, urgency.Cause).Should().Be(("none", "emergency", ChangeCause.Knowledge));
        urgency.Because.Should().BeEmpty();
    }

    [Fact]
    public void A_warning_sign_that_is_ruled_out_is_no_longer_open()
    {
        var followUp = Advisor.Compare(Runner.WithUnknown(Finding.CalfSwelling), Runner.WithNo(Finding.CalfSwelling));

        Lines(followUp).Should().Contain("Assessment Went openWarningSigns.calfSwelling: present ->  (EachAlone: calfSwelling=no)");
        followUp.ToText().Should().Contain("  - no longer: a warning sign that is not ruled out: ");
    }

    [Fact]
    public void Every_decision_that_is_another_now_is_named()
    {
        var told = Runner.WithYes(Finding.Asthma).With(Treatment.IceWithCompression, TreatmentOutcome.Worse)
            .Considering(Treatment.Nsaid, Treatment.DropSquat);
        var record = Advisor.Record(told);
        var advice = record.Advice;
        var nsaid = advice.Verdicts.Single(verdict => verdict.Treatment == Treatment.Nsaid);
        var squat = advice.Verdicts.Single(verdict => verdict.Treatment == Treatment.DropSquat);
        var cause = advice.Assessment.Contributors.First(cause => cause.Evidence.Verdict != EvidenceVerdict.Discordant);
        var kept = record with
        {
            Advice = advice with
            {
                Referral = advice.Referral with { Reasons = [advice.Referral.Reasons[0] with { Urgency = Urgency.Emergency }] },
                Assessment = advice.Assessment with
                {
                    Contributors = [cause with { Evidence = cause.Evidence with { Verdict = EvidenceVerdict.Discordant } }],
                },
                Verdicts = [nsaid with { Cautions = [], ContraindicatedBy = [Finding.Limp] }, squat with { WaitingFor = [Finding.Limp] }],
                Warnings = [advice.Warnings[0] with { Cautions = [], LiftedWhen = null }, .. advice.Warnings.Skip(1)],
            },
        };

        Advisor.Compare(kept, record).Changes.Select(change => change.Item).Should().Contain(
        [
            "referral.reasons.gettingWorse.urgency", $"assessment.contributors.{Codes.Of(cause.Finding)}.evidence",
            "verdicts.nsaid.cautions.asthma", "verdicts.nsaid.contraindicatedBy.limp", "verdicts.dropSquat.waitingFor.limp",
            "warnings.nsaid.cautions.asthma", "warnings.nsaid.liftedWhen",
        ]);
    }

    [Fact]
    public void As_text_it_reads_line_by_line()
    {
        var text = Advisor.Compare(Runner, Runner.WithNo(Finding.OverPronation)).ToText();

        text.Should().StartWith(
            "Since last time, this was told differently:\n  * feet that roll inwards too far (over-pronation): no (before: yes)\n\n")
            .And.Contain(
                $"  - {AdviceTexts.English["treatment.footOrthotics.name"]}: not needed (before: recommended)\n      <- feet that roll inwards too far (over-pronation): no (before: yes)\n");
    }

    [Fact]
    public void The_facts_named_make_the_change_and_none_of_them_can_be_left_out() =>
        Gen.Select(CaseGenerator.CasesAndAdditions, CaseGenerator.CasesAndAdditions).Sample(
        (one, other) =>
        {
            var (earlier, later) = (one.Case, Mixed(one.Case, other.Case));
            foreach (var change in Advisor.Compare(earlier, later).Changes.Where((_, place) => place % 7 == 0))
            {
                change.Cause.Should().NotBe(ChangeCause.Knowledge);
                change.Because.Should().NotBeEmpty();
                FactChange[][] sets =
                    change.Cause == ChangeCause.EachAlone ? [.. change.Because.Select(fact => new[] { fact })] : [[.. change.Because]];
                foreach (var facts in sets)
                {
                    Value(Changed(earlier, facts), change.Item).Should().Be(change.To);
                    foreach (var fact in facts)
                        Value(Changed(earlier, facts.Except([fact])), change.Item).Should().NotBe(change.To);
                }
            }
        },
        iter: 5);

    /// <summary>The first case with some facts of the second.</summary>
    private static KneeCase Mixed(KneeCase one, KneeCase other) =>
        CaseChange.Between(one, other).Where((_, place) => place % 9 == 0).Aggregate(one, (mixed, change) => change.ApplyTo(mixed));

    private static KneeCase Changed(KneeCase @case, IEnumerable<FactChange> facts) =>
        facts.Aggregate(@case, (changed, fact) => fact.ApplyTo(changed));

    private static string? Value(KneeCase @case, string item) =>
        DecisionTable.Followed(Advisor.Advise(@case)).Where(decision => decision.Item.ToString() == item).Select(decision => decision.Code)
            .SingleOrDefault();

    private static IEnumerable<string> Lines(FollowUp followUp) => followUp.Changes.Select(change =>
        $"{change.Area} {change.Kind} {change.Item}: {change.From} -> {change.To} ({change.Cause}: {string.Join(", ", change.Because.Select(fact => $"{fact.Code}={fact.To}"))})");
}
