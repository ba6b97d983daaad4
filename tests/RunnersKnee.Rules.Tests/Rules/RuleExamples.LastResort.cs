namespace RunnersKnee.Rules.Tests;

internal static partial class RuleExamples
{
    private static IEnumerable<RuleExample> LastResortExamples =>
    [
        new("lastResort.reached", AllFailed, AllFailed.With(TreatmentStep.CorrectCauses, StepOutcome.Achieved)),
        new("lastResort.reached", AllFailed.WithAge(18), AllFailed.WithAge(17)),
        new("lastResort.reached", AllFailed, AllFailed.WithYes(Finding.RapidSwelling)),
        new("lastResort.nsaid", AllFailed, AllFailed.WithYes(Finding.PepticUlcer)),
        new("lastResort.cortisoneInjection", AllFailed, AllFailed.WithYes(Finding.CorticosteroidAllergy)),
        new("lastResort.hyaluronicAcidInjection", AllFailed, AllFailed.WithYes(Finding.HyaluronanAllergy)),
        new(
            "lastResort.nsaid",
            AllFailed.With(Treatment.Nsaid, TreatmentOutcome.PartialRelief),
            AllFailed.With(Treatment.Nsaid, TreatmentOutcome.NoRelief)),
        new(
            "lastResort.cortisoneInjection",
            AllFailed.With(Treatment.CortisoneInjection, TreatmentOutcome.PartialRelief),
            AllFailed.With(Treatment.CortisoneInjection, TreatmentOutcome.NoRelief)),
        new(
            "lastResort.hyaluronicAcidInjection",
            AllFailed.With(Treatment.HyaluronicAcidInjection, TreatmentOutcome.PartialRelief),
            AllFailed.With(Treatment.HyaluronicAcidInjection, TreatmentOutcome.NoRelief)),
        new(
            "lastResort.straightLegRaise",
            AllFailed.With(Treatment.StraightLegRaise, TreatmentOutcome.PartialRelief),
            AllFailed.With(Treatment.StraightLegRaise, TreatmentOutcome.NoRelief)),
    ];
}
