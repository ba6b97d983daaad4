namespace RunnersKnee.Rules.Tests;

/// <summary>The laws that no case may break. Each says what is wrong with an advice, or nothing.</summary>
internal static class ProofLaws
{
    private static readonly Treatment[] Gated =
        [Treatment.Nsaid, Treatment.CortisoneInjection, Treatment.HyaluronicAcidInjection, Treatment.StraightLegRaise];

    private static readonly (string Name, Func<KneeCase, ReferenceAdvice, bool> Holds)[] All =
    [
        ("nothing is offered while a reason but one about a medicine is urgent or higher, or under 12", NothingOfferedWhileSuspended),
        ("a contraindicated treatment has no other verdict", ContraindicatedAndNothingElse),
        ("surgery is only ever avoided, deferred or not assessed", SurgeryNever),
        ("what is gated waits for three failed steps and an age of 18", GatedWaits),
        ("nothing gated is ever recommended", GatedNeverRecommended),
        ("a treatment is not recommended while the finding it waits for is open", WaitsForItsFinding),
        ("each treatment of the plan appears exactly once", EachTreatmentOnce),
    ];

    internal static IEnumerable<string> Broken(KneeCase @case, ReferenceAdvice advice) =>
        All.Where(law => !law.Holds(@case, advice)).Select(law => law.Name);

    private static bool NothingOfferedWhileSuspended(KneeCase @case, ReferenceAdvice advice) =>
        (!advice.Reasons.Any(reason => ReferenceReferral.ComesBeforePlan(reason)) && !(@case.Age < 12))
        || (!advice.Plan.Steps.Any() && !advice.LastResort.Options.Any()
            && advice.Verdicts.All(verdict => verdict.Verdict is Verdict.Contraindicated or Verdict.DeferToClinician));

    private static bool ContraindicatedAndNothingElse(KneeCase @case, ReferenceAdvice advice) =>
        advice.Verdicts.All(verdict =>
            verdict.Verdict == Verdict.Contraindicated == ReferencePrecautions.IsContraindicated(new Told(@case), verdict.Treatment));

    private static bool SurgeryNever(KneeCase @case, ReferenceAdvice advice) =>
        advice.Verdicts.Single(verdict => verdict.Treatment == Treatment.Surgery).Verdict
            is Verdict.Avoid or Verdict.DeferToClinician or Verdict.NotAssessed;

    private static bool GatedWaits(KneeCase @case, ReferenceAdvice advice)
    {
        var reached = advice.Plan.Steps.Count(step => step.Status == PlanStepStatus.Failed) == 3 && !(@case.Age < 18);
        return advice.LastResort.Reached == reached
            && (reached || !advice.Verdicts.Any(verdict => verdict.Verdict == Verdict.LastResort))
            && (reached || !advice.Warnings.Any(warning => warning.Level == WarningLevel.LastResort));
    }

    private static bool GatedNeverRecommended(KneeCase @case, ReferenceAdvice advice) =>
        !advice.Verdicts.Any(verdict => Gated.Contains(verdict.Treatment) && verdict.Verdict is Verdict.Recommended or Verdict.Conditional)
        && !advice.Plan.Steps.SelectMany(step => step.Treatments).Any(treatment => Gated.Contains(treatment.Treatment));

    private static bool WaitsForItsFinding(KneeCase @case, ReferenceAdvice advice) =>
        advice.Plan.Steps.SelectMany(step => step.Treatments).All(treatment =>
            treatment.Status != TreatmentStatus.Recommended
            || treatment.Treatment is Treatment.FlatSurfaceRunning or Treatment.AvoidHardSurfaces
                or Treatment.IliotibialBandStretching or Treatment.HamstringStretching or Treatment.QuadricepsStretching
            || (treatment.Treatment == Treatment.DropSquat ? Finding.SquattingPain : ReferenceSteps.NeededFor(treatment.Treatment))
                is not { } finding
            || !@case.IsOpen(finding));

    private static bool EachTreatmentOnce(KneeCase @case, ReferenceAdvice advice)
    {
        Treatment[] treatments = [.. advice.Plan.Steps.SelectMany(step => step.Treatments).Select(treatment => treatment.Treatment)];
        return treatments.Length == treatments.Distinct().Count()
            && (advice.Plan.Status == PlanStatus.Active) == (treatments.Length == (advice.GuidelineAdditions ? 21 : 18));
    }
}
