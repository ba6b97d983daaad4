namespace RunnersKnee.Rules.Tests;

public class DoseTests
{
    [Fact]
    public void Ice_is_at_most_15_minutes_with_a_towel_under_the_pack() =>
        DoseOf(Treatment.IceWithCompression).Should().Be(new Dose { MinutesPerSessionMax = 15, TowelUnderPack = true });

    [Fact]
    public void The_bike_is_at_most_30_minutes_a_day_without_resistance() =>
        DoseOf(Treatment.ExerciseBike).Should().Be(new Dose { MinutesPerDayMax = 30, NoResistance = true });

    [Fact]
    public void Cream_or_spray_is_capped_at_4_times_a_day_beside_the_sources_figure() =>
        DoseOf(Treatment.TopicalPainRelief).Should().Be(new Dose
        {
            TimesPerDaySource = new DoseRange { Min = 4, Max = 6 },
            TimesPerDayMax = 4,
            NotUnderWrap = true,
            NotTogetherWithIce = true,
        });

    [Fact]
    public void After_activity_the_cream_comes_after_the_ice_within_the_limits_of_both() =>
        DoseOf(Treatment.PostActivityIceAndTopical).Should().Match<Dose>(dose =>
            dose.AfterEachRunOrSport == true && dose.TopicalAfterIce == true
            && (dose.MinutesPerSessionMax == null || dose.MinutesPerSessionMax <= 15)
            && (dose.TimesPerDayMax == null || dose.TimesPerDayMax <= 4));

    [Theory]
    [InlineData(Treatment.IliotibialBandStretching)]
    [InlineData(Treatment.HamstringStretching)]
    [InlineData(Treatment.QuadricepsStretching)]
    public void Stretches_come_before_and_after_each_run(Treatment treatment) =>
        DoseOf(treatment).Should().Be(new Dose { BeforeAndAfterEachRun = true });

    private static Dose? DoseOf(Treatment treatment) =>
        Advisors.With(guidelineAdditions: false).Advise(KneeCase.Empty.WithYes(Finding.KneecapPain, Finding.RunningPain))
            .Plan.Steps.SelectMany(step => step.Recommendations).Single(recommendation => recommendation.Treatment == treatment).Dose;
}
