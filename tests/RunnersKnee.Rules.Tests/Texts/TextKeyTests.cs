namespace RunnersKnee.Rules.Tests.Texts;

public sealed class TextKeyTests
{
    [Fact]
    public void Every_key_has_an_English_text_and_every_English_text_has_a_key() =>
        TextResource.Read("en").Keys.Should().BeEquivalentTo(TextKeys.All);

    [Fact]
    public void No_key_comes_twice() => TextKeys.All.Should().OnlyHaveUniqueItems();

    [Fact]
    public void A_text_that_comes_twice_is_a_fault()
    {
        var read = () => TextResource.Read("""{ "a": "one", "b": "two", "a": "three" }"""u8);

        read.Should().Throw<ArgumentException>().WithMessage("*a*");
    }

    [Fact]
    public void A_language_that_is_not_there_is_a_fault()
    {
        var read = () => TextResource.Read("xx");

        read.Should().Throw<InvalidOperationException>().WithMessage("xx.json is not embedded*");
    }

    [Fact]
    public void Keys_come_in_the_same_order_for_every_set_of_texts() =>
        AdviceTexts.English.With("urgency.none", "-").Keys.Should().Equal(AdviceTexts.English.Keys);

    [Fact]
    public void Every_enum_that_the_advice_shows_has_a_label_for_each_member()
    {
        string[] keys =
        [
            .. Keys<NoteCode>("note"),
            .. Keys<ReferralCode>("referral"),
            .. Keys<Urgency>("urgency"),
            .. Keys<Finding>("finding"),
            .. Keys<Finding>("question"),
            .. Keys<Treatment>("treatment"),
            .. Keys<Treatment>("treatment").Select(key => key + ".name"),
            .. Keys<TreatmentStep>("step"),
            .. Keys<Verdict>("verdict"),
            .. Keys<Likelihood>("likelihood"),
            .. Keys<PlanStatus>("planStatus"),
            .. Keys<TreatmentStatus>("treatmentStatus"),
            .. Keys<PlanStepStatus>("stepStatus"),
            .. Keys<CriterionStatus>("criterionStatus"),
            .. Keys<Answer>("answer"),
            .. Keys<TreatmentOutcome>("outcome"),
            .. Keys<StepOutcome>("stepOutcome"),
            .. Keys<LastResortStanding>("standing"),
            .. Keys<WarningLevel>("warningLevel"),
            .. Keys<EvidenceVerdict>("evidenceVerdict"),
            .. Keys<EvidenceBasis>("evidenceBasis"),
            .. Keys<Origin>("origin"),
        ];

        keys.Should().BeSubsetOf(AdviceTexts.English.Keys);
    }

    [Fact]
    public void Each_precaution_warning_and_last_resort_of_the_tables_has_its_key()
    {
        string[] expected =
        [
            .. PrecautionTable.All.SelectMany(row => row.Contraindications.Select(f => $"contraindication.{Codes.Of(row.Treatment)}.{Codes.Of(f)}")),
            .. PrecautionTable.All.SelectMany(row => row.Cautions.Select(f => $"caution.{Codes.Of(row.Treatment)}.{Codes.Of(f)}")),
            "caution.naturalAntiInflammatory.ageUnder18", "caution.topicalPainRelief.ageUnder18",
            "caution.postActivityIceAndTopical.ageUnder18", "caution.nsaid.age60OrOver",
            "warning.nsaid.avoid", "warning.nsaid.avoid.short", "warning.nsaid.lastResort", "warning.nsaid.lastResort.short",
            "warning.cortisoneInjection.avoid", "warning.cortisoneInjection.avoid.short",
            "warning.cortisoneInjection.lastResort", "warning.cortisoneInjection.lastResort.short",
            "warning.straightLegRaise.avoid", "warning.straightLegRaise.avoid.short",
            "warning.straightLegRaise.lastResort", "warning.straightLegRaise.lastResort.short",
            "warning.surgery.avoid", "warning.surgery.avoid.short",
            "lastResort.text", "lastResort.nsaid", "lastResort.cortisoneInjection", "lastResort.hyaluronicAcidInjection",
            "lastResort.straightLegRaise",
        ];

        string[] concerns = ["contraindication", "caution", "warning", "lastResort"];
        AdviceTexts.English.Keys.Where(key => concerns.Contains(key.Split('.')[0])).Should().BeEquivalentTo(expected);
    }

    [Fact]
    public void What_a_first_screen_shows_has_its_key()
    {
        string[] keys =
        [
            .. Keys<Treatment>("treatment").Select(key => key + ".short"),
            .. Keys<TreatmentStep>("step").Select(key => key + ".text"),
            .. Keys<Likelihood>("likelihood").Select(key => key + ".sentence"),
            "urgency.none.open", "running.active", "running.suspended", "running.emergency", "running.notShown",
        ];

        keys.Should().BeSubsetOf(AdviceTexts.English.Keys);
    }

    [Fact]
    public void Every_statement_of_the_source_has_a_sentence() => AdviceTexts.English.Keys
        .Where(key => key.StartsWith("statement.", StringComparison.Ordinal))
        .Should().Equal([.. Enumerable.Range(1, 42).Select(number => $"statement.RK-{number:00}"), "statement.POLICY-1"]);

    private static IEnumerable<string> Keys<TCode>(string prefix)
        where TCode : struct, Enum => Codes.All<TCode>().Select(code => $"{prefix}.{code}");
}
