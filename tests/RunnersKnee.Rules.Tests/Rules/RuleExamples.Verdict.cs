namespace RunnersKnee.Rules.Tests;

internal static partial class RuleExamples
{
    private static IEnumerable<RuleExample> VerdictExamples =>
    [
        new(
            "verdict.contraindicated",
            KneeCase.Empty.WithYes(Finding.Raynauds).Considering(Treatment.IceWithCompression),
            KneeCase.Empty.WithYes(Finding.Raynauds).Considering(Treatment.ExerciseBike)),
        new(
            "verdict.deferToClinician",
            Runner.WithYes(Finding.GivingWay).Considering(Treatment.Nsaid),
            Runner.Considering(Treatment.Nsaid)),
        new(
            "verdict.triedAsLastResort",
            AllFailed.With(Treatment.Nsaid, TreatmentOutcome.Worse).Considering(Treatment.Nsaid),
            Runner.With(Treatment.Nsaid, TreatmentOutcome.Worse).Considering(Treatment.Nsaid)),
        new(
            "verdict.triedAsLastResort",
            AllFailed.With(Treatment.HyaluronicAcidInjection, TreatmentOutcome.NoRelief).Considering(Treatment.HyaluronicAcidInjection),
            AllFailed.With(Treatment.HyaluronicAcidInjection, TreatmentOutcome.Relief).Considering(Treatment.HyaluronicAcidInjection)),
        new("verdict.warning", Runner.Considering(Treatment.Surgery), KneeCase.Empty.Considering(Treatment.Surgery)),
        new("verdict.notAssessed", KneeCase.Empty.Considering(Treatment.Nsaid), Runner.Considering(Treatment.GaitAnalysis)),
        new(
            "verdict.hyaluronicAcidLastResort",
            AllFailed.Considering(Treatment.HyaluronicAcidInjection),
            Runner.Considering(Treatment.HyaluronicAcidInjection)),
        new(
            "verdict.hyaluronicAcidNotYet",
            Runner.Considering(Treatment.HyaluronicAcidInjection),
            AllFailed.Considering(Treatment.HyaluronicAcidInjection)),
        new("verdict.notCovered", Runner.Considering(Treatment.HipStrengthening), Runner.Considering(Treatment.KneeExtension)),
        new("verdict.notYet", Runner.Considering(Treatment.GaitAnalysis), Runner.Considering(Treatment.ExerciseBike)),
        new("verdict.stepFailed", AllFailed.Considering(Treatment.KneeExtension), AllAchieved.Considering(Treatment.KneeExtension)),
        new("verdict.standing", Runner.Considering(Treatment.ExerciseBike), Runner.Considering(Treatment.KneeExtension)),
        new(
            "verdict.standing",
            Runner.With(Treatment.KneeExtension, TreatmentOutcome.Worse).Considering(Treatment.KneeExtension),
            Runner.With(Treatment.KneeExtension, TreatmentOutcome.Relief).Considering(Treatment.KneeExtension)),
    ];
}
