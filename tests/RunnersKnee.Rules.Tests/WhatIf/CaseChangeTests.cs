namespace RunnersKnee.Rules.Tests;

/// <summary>A change of one fact: found between two cases, made in a case, put into words and read back.</summary>
public class CaseChangeTests
{
    private static readonly KneeCase Earlier = KneeCase.Empty
        .WithAge(30)
        .WithYes(Finding.KneecapPain, Finding.StairsPain)
        .WithUnknown(Finding.Diabetes)
        .With(Treatment.IceWithCompression, TreatmentOutcome.Relief)
        .With(Treatment.ExerciseBike, TreatmentOutcome.Ongoing)
        .With(TreatmentStep.StopPainAndSwelling, StepOutcome.InProgress)
        .With(TreatmentStep.CorrectCauses, StepOutcome.NotStarted)
        .Considering(Treatment.Nsaid);

    private static readonly KneeCase Later = KneeCase.Empty
        .WithAge(31)
        .WithYes(Finding.KneecapPain)
        .WithNo(Finding.StairsPain, Finding.Raynauds)
        .With(Treatment.IceWithCompression, TreatmentOutcome.Worse)
        .With(Treatment.GaitAnalysis, TreatmentOutcome.NoRelief)
        .With(TreatmentStep.StopPainAndSwelling, StepOutcome.Achieved)
        .With(TreatmentStep.Strengthen, StepOutcome.Failed)
        .Considering(Treatment.Surgery);

    private static readonly string[] Codes =
    [
        "age: 30 -> 31", "stairsPain: yes -> no", "raynauds: none -> no", "diabetes: unknown -> none",
        "iceWithCompression: relief -> worse", "exerciseBike: ongoing -> none", "gaitAnalysis: none -> noRelief",
        "stopPainAndSwelling: inProgress -> achieved", "correctCauses: notStarted -> none", "strengthen: none -> failed",
        "nsaid: yes -> none", "surgery: none -> yes",
    ];

    [Fact]
    public void What_differs_is_found_in_order_with_both_values() =>
        Words().Select(change => $"{change.Code}: {change.From ?? "none"} -> {change.To ?? "none"}").Should().Equal(Codes);

    [Fact]
    public void All_changes_together_make_the_later_case_of_the_earlier_one()
    {
        CaseChange.Between(Earlier, Later).Aggregate(Earlier, (@case, change) => change.ApplyTo(@case)).Should().Be(Later);
        Words().Aggregate(Earlier, (@case, change) => change.ApplyTo(@case)).Should().Be(Later);
        CaseChange.Between(Later, Later).Should().BeEmpty();
    }

    [Fact]
    public void What_was_put_into_words_makes_the_same_change() =>
        Words().Select(change => change.ApplyTo(Earlier))
            .Should().Equal(CaseChange.Between(Earlier, Later).Select(change => change.ApplyTo(Earlier)));

    [Fact]
    public void An_age_can_be_taken_out()
    {
        var change = new AgeChange(null).Word(AdviceTexts.English, Earlier);

        change.ApplyTo(Earlier).Age.Should().BeNull();
        change.Text.Should().Be("age: not told (before: 30)");
    }

    [Fact]
    public void Each_change_names_the_fact_and_both_values() => Words().Select(change => change.Text).Should().Equal(
        "age: 31 (before: 30)",
        "pain on stairs: no (before: yes)",
        $"{Name(Finding.Raynauds)}: no (before: not told)",
        "diabetes: not told (before: don't know)",
        $"{Name(Treatment.IceWithCompression)}: {Value(TreatmentOutcome.Worse)} (before: {Value(TreatmentOutcome.Relief)})",
        $"{Name(Treatment.ExerciseBike)}: not told (before: {Value(TreatmentOutcome.Ongoing)})",
        $"{Name(Treatment.GaitAnalysis)}: {Value(TreatmentOutcome.NoRelief)} (before: not told)",
        $"{Name(TreatmentStep.StopPainAndSwelling)}: {Value(StepOutcome.Achieved)} (before: {Value(StepOutcome.InProgress)})",
        $"{Name(TreatmentStep.CorrectCauses)}: not told (before: {Value(StepOutcome.NotStarted)})",
        $"{Name(TreatmentStep.Strengthen)}: {Value(StepOutcome.Failed)} (before: not told)",
        $"{AdviceTexts.English["explain.considering"]}: {Name(Treatment.Nsaid)}: not told (before: yes)",
        $"{AdviceTexts.English["explain.considering"]}: {Name(Treatment.Surgery)}: yes (before: not told)");

    [Theory]
    [InlineData(FactKind.Finding, "kneePain", "yes", "'kneePain' is not a code of Finding.")]
    [InlineData(FactKind.Finding, "kneecapPain", "maybe", "'maybe' is not a code of Answer.")]
    [InlineData(FactKind.Treatment, "nsaid", "better", "'better' is not a code of TreatmentOutcome.")]
    [InlineData(FactKind.Step, "strengthen", "done", "'done' is not a code of StepOutcome.")]
    public void A_code_that_is_not_known_is_refused_by_its_name(FactKind kind, string code, string to, string message) =>
        new FactChange { Kind = kind, Code = code, From = null, To = to, Text = "…" }.Invoking(change => change.ApplyTo(Earlier))
            .Should().Throw<InvalidOperationException>().WithMessage(message);

    [Fact]
    public void The_same_fact_is_of_the_same_kind_and_subject()
    {
        var pain = new AnswerChange(Finding.KneecapPain, Answer.Yes);

        pain.IsOfSameFact(new AnswerChange(Finding.KneecapPain, Answer.No)).Should().BeTrue();
        pain.IsOfSameFact(new AnswerChange(Finding.StairsPain, Answer.Yes)).Should().BeFalse();
        new OutcomeChange(Treatment.NaturalAntiInflammatory, TreatmentOutcome.Relief)
            .IsOfSameFact(new ConsideringChange(Treatment.NaturalAntiInflammatory, wanted: true)).Should().BeFalse();
        pain.ToString().Should().Be("kneecapPain=yes");
    }

    private static FactChange[] Words() =>
    [
        .. CaseChange.Between(Earlier, Later).Select(change => change.Word(AdviceTexts.English, Earlier)),
    ];

    private static string Name(Finding finding) => AdviceTexts.English[TextKeys.Of(finding)];

    private static string Name(Treatment treatment) => AdviceTexts.English[TextKeys.Name(treatment)];

    private static string Name(TreatmentStep step) => AdviceTexts.English[TextKeys.Of(step)];

    private static string Value<TCode>(TCode code)
        where TCode : struct, Enum => AdviceTexts.English[TextKeys.Of(code)];
}
