namespace RunnersKnee.Rules.Benchmarks;

/// <summary>The four cases that are measured.</summary>
internal static class BenchmarkCases
{
    internal static KneeCase NothingTold => KneeCase.Empty;

    internal static KneeCase TypicalRunner => KneeCase.Empty
        .WithAge(34)
        .WithYes(
            Finding.KneecapPain,
            Finding.StairsPain,
            Finding.SittingPain,
            Finding.RunningPain,
            Finding.MileageIncrease,
            Finding.MildSwelling,
            Finding.OverPronation,
            Finding.TightIliotibialBand,
            Finding.WeakVastusMedialis,
            Finding.RunsOrPlaysSport)
        .WithNo(Finding.StandingPain, Finding.LongGapBetweenRuns, Finding.TightHamstrings)
        .Considering(Treatment.Nsaid, Treatment.StraightLegRaise);

    internal static KneeCase LastResortByTrial
    {
        get
        {
            var runner = KneeCase.Empty
                .WithYes(
                    Finding.KneecapPain,
                    Finding.StairsPain,
                    Finding.OverPronation,
                    Finding.TightIliotibialBand,
                    Finding.TightHamstrings,
                    Finding.TightQuadriceps,
                    Finding.RunsOrPlaysSport)
                .WithNo(Finding.SquattingPain)
                .Considering(Treatment.Nsaid, Treatment.Surgery);
            return TreatmentCatalogue.All.Where(row => row.Step is not null && !row.IsGuidelineAddition)
                .Aggregate(runner, (@case, row) => @case.With(row.Treatment, TreatmentOutcome.NoRelief));
        }
    }

    internal static KneeCase EverythingAnswered => TypicalRunner
        .WithNo([.. Enum.GetValues<Finding>().Where(finding => TypicalRunner[finding] is null)])
        .WithYes(Finding.Hypertension, Finding.Asthma, Finding.AvianAllergy)
        .With(Treatment.IceWithCompression, TreatmentOutcome.PartialRelief)
        .With(TreatmentStep.StopPainAndSwelling, StepOutcome.Achieved)
        .Considering(Enum.GetValues<Treatment>());

    internal static KneeCase Named(string name) => name switch
    {
        nameof(NothingTold) => NothingTold,
        nameof(TypicalRunner) => TypicalRunner,
        nameof(LastResortByTrial) => LastResortByTrial,
        nameof(EverythingAnswered) => EverythingAnswered,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such case."),
    };
}
