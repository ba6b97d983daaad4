using System.Reflection;
using RunnersKnee.Rules.Tests.Local;

namespace RunnersKnee.Rules.Tests.Hosting;

/// <summary>What a log or a debugger shows of what the library hands out tells how much is in it, and never an answer.</summary>
public sealed class ToStringTests
{
    private static readonly KneeCase Person = LocalCases.Runner
        .WithId("a-person").WithAge(57).WithYes(Finding.Asthma, Finding.PepticUlcer, Finding.Limp).WithNo(Finding.HotSwollenJoint)
        .With(Treatment.Nsaid, TreatmentOutcome.Ongoing).With(TreatmentStep.StopPainAndSwelling, StepOutcome.Failed)
        .Considering(Treatment.Nsaid, Treatment.DropSquat);

    private static readonly IRunnersKneeAdvisor Advisor =
        LocalAdvisors.With(guidelineAdditions: true, new NoIceUnder16(), new OpeningHours(), new Failing(Fails.InAnAction));

    /// <summary>The words, codes and figures of which none may be shown; "no" and such are parts of other words.</summary>
    private static readonly string[] Told =
    [
        "a-person", "57", "=",
        .. Codes.All<Finding>(), .. Codes.All<Treatment>(), .. Codes.All<TreatmentStep>(), .. Codes.All<ReferralCode>(),
        .. Codes.All<NoteCode>(),
        .. Codes.All<TreatmentOutcome>(), .. Codes.All<StepOutcome>(), .. Codes.All<Urgency>().Except(["none"]), .. Codes.All<Likelihood>(),
    ];

    [Fact]
    public void A_case_tells_how_much_is_told()
    {
        KneeCase.Empty.ToString().Should().Be("case: nothing");
        Person.WithYes(Finding.GivingWay).ToString()
            .Should().MatchRegex("^case: 1 age, \\d+ answers, 1 treatment tried, 1 step, 2 treatments considered$");
    }

    [Fact]
    public void An_advice_a_verdict_and_a_record_tell_how_much_is_in_them()
    {
        var record = Advisor.Record(Person);

        record.Advice.ToString().Should().MatchRegex("^advice: \\d reasons to see a clinician, 3 steps, 4 warnings, 2 verdicts$");
        record.Advice.Verdicts[0].ToString().Should().MatchRegex("^verdict: 1 contraindication, 1 caution, \\d+ open questions$");
        record.ToString().Should().Be($"record of a {Person}; {record.Advice}");
    }

    [Fact]
    public void Nothing_that_holds_something_of_a_person_tells_it()
    {
        var later = Person.WithAge(15).WithNo(Finding.Limp).WithYes(Finding.GivingWay);
        object[] given =
        [
            Advisor.Record(Person, new DateOnly(2026, 3, 1)), Advisor.Record(LocalCases.AllFailed.WithAge(57)),
            Advisor.Compare(Person, later),
            Advisor.Explain(Person, Treatment.DropSquat), Advisor.Explain(Person, ReferralCode.HipComplaint),
            Advisor.Replay(Advisor.Record(Person)),
            Advisor.Record(later),
        ];

        var shown = given.SelectMany(Records).DistinctBy(record => record.ToString()).ToList();

        shown.Select(record => record.GetType()).Distinct().Should().HaveCountGreaterThan(30);
        shown.Where(record => !IsOfTables(record)).Should().OnlyContain(record => !Told.Any(record.ToString()!.Contains));
    }

    /// <summary>
    /// What is the same for everybody: what publications say, how much of a treatment may be used, which knowledge it was, what can be
    /// asked.
    /// </summary>
    private static bool IsOfTables(object record) =>
        record is Evidence or Reference or Dose or DoseRange or KnowledgeVersion or QuestionSubject;

    /// <summary>Every record of the library that can be reached from one.</summary>
    private static IEnumerable<object> Records(object from)
    {
        if (from is string || from.GetType().IsEnum)
            return [];
        if (from is System.Collections.IEnumerable items)
            return items.Cast<object>().SelectMany(Records);
        return from.GetType().Assembly != typeof(KneeCase).Assembly
            ? []
            : from.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.GetIndexParameters().Length == 0)
                .Select(property => property.GetValue(from)).OfType<object>().SelectMany(Records).Prepend(from);
    }
}
