namespace RunnersKnee.Rules.Tests;

/// <summary>What time changes is asked anew: an answer that held for a time only is open again, and never counts as yes or no.</summary>
public class AnswerSpanTests
{
    private static readonly DateOnly Told = new(2026, 1, 31);
    private static readonly KneeCase Person =
        KneeCase.Empty.WithAge(34).WithYes(Finding.KneecapPain, Finding.Asthma).WithNo(Finding.HotSwollenJoint);

    public static TheoryData<Finding, DateOnly> LastDays => new()
    {
        { Finding.RecentInjury, new DateOnly(2026, 2, 7) },
        { Finding.RapidSwelling, new DateOnly(2026, 2, 28) },
        { Finding.PatellarDislocation, new DateOnly(2026, 4, 30) },
        { Finding.RecentFluoroquinolone, new DateOnly(2026, 7, 31) },
        { Finding.KneeReplacementPlanned, new DateOnly(2026, 4, 30) },
    };

    [Fact]
    public void The_findings_are_listed_as_they_are_asked() => AnswerSpan.All.Keys.Should().Equal(LastDays.Select(row => (Finding)row[0]));

    [Theory]
    [MemberData(nameof(LastDays))]
    public void An_answer_holds_to_the_last_day_of_its_span_and_is_asked_anew_the_day_after(Finding finding, DateOnly last)
    {
        AnswerSpan.All[finding].LastDay(Told).Should().Be(last);
        foreach (var answer in new[] { Answer.Yes, Answer.No })
        {
            var record = AdviceRecord.Of(Person.With(finding, answer), new RunnersKneeAdvisor().Advise(Person), Told);

            record.CaseOn(last).Should().Be(record.Case);
            record.CaseOn(last.AddDays(1)).Should().Be(Person);
            record.ExpiredOn(last.AddDays(1)).Should().Equal(finding);
        }
    }

    [Fact]
    public void Unknown_stays_unknown_and_what_does_not_age_stays()
    {
        var told = Person.WithUnknown(AnswerSpan.All.Keys);
        var record = AdviceRecord.Of(told, new RunnersKneeAdvisor().Advise(told), Told);

        record.CaseOn(Told.AddYears(2)).Should().Be(told);
        record.ExpiredOn(Told.AddYears(2)).Should().BeEmpty();
    }

    [Fact]
    public void Where_nobody_knows_how_old_the_answers_are_all_that_age_are_asked_anew()
    {
        var told = Person.WithNo(AnswerSpan.All.Keys);

        AdviceRecord.Of(told, new RunnersKneeAdvisor().Advise(told)).CaseOn(Told).Should().Be(Person);
    }

    [Fact]
    public void On_an_earlier_day_nothing_is_asked_anew() =>
        AdviceRecord.Of(Person.WithYes(Finding.RecentInjury), new RunnersKneeAdvisor().Advise(Person), Told).ExpiredOn(Told.AddDays(-40))
            .Should().BeEmpty();

    [Fact]
    public void An_old_answer_is_asked_again_and_is_an_open_warning_sign()
    {
        var advisor = new RunnersKneeAdvisor();
        var record = advisor.Record(Person.WithNo(Finding.RecentInjury), Told);

        var now = advisor.Advise(record.CaseOn(Told.AddDays(8)));

        record.Advice.OpenWarningSigns.Should().NotContain(Finding.RecentInjury);
        now.OpenWarningSigns.Should().Contain(Finding.RecentInjury);
    }

    [Fact]
    public void The_last_day_there_is_ends_every_span() =>
        AnswerSpan.All.Values.Should().OnlyContain(span => span.LastDay(DateOnly.MaxValue.AddDays(-3)) == DateOnly.MaxValue);
}
