using static RunnersKnee.Rules.Treatment;

namespace RunnersKnee.Rules.Tests;

/// <summary>The last resort and the warnings that it lifts.</summary>
internal static class ReferenceLastResorts
{
    private static readonly Treatment[] Gated = [Nsaid, CortisoneInjection, HyaluronicAcidInjection, StraightLegRaise];

    internal static ReferenceLastResort LastResortOf(Told told, ReferencePlan plan)
    {
        var outstanding = plan.Steps.Where(step => step.Status != PlanStepStatus.Failed).Select(step => step.Step);
        if (!AllStepsFailed(plan) || told.Age < 18)
            return new ReferenceLastResort(false, [.. outstanding], []);
        return new ReferenceLastResort(
            true,
            [],
            [.. Gated.Where(treatment => IsOption(told, treatment)).Select(treatment => Option(told, treatment))]);
    }

    internal static bool AllStepsFailed(ReferencePlan plan) =>
        plan.Status == PlanStatus.Active && plan.Steps.All(step => step.Status == PlanStepStatus.Failed);

    internal static bool IsGated(Treatment treatment) => Gated.Contains(treatment);

    internal static ReferenceList<ReferenceWarning> Warnings(Told told, Likelihood likelihood, ReferenceLastResort lastResort)
    {
        if (!ReferenceAssessment.IsShown(likelihood))
            return [];

        ReferenceWarning UntilLastResort(Treatment treatment)
        {
            var isContraindicated = ReferencePrecautions.IsContraindicated(told, treatment);
            var isOption = lastResort.Options.Any(option => option.Treatment == treatment);
            return new ReferenceWarning(
                treatment,
                isContraindicated ? WarningLevel.Contraindicated : isOption ? WarningLevel.LastResort : WarningLevel.Avoid,
                isContraindicated || (lastResort.Reached && !isOption) ? null : WarningLevel.LastResort,
                ReferencePrecautions.ContraindicatedBy(told, treatment),
                ReferencePrecautions.Cautions(told, treatment),
                Unanswered(told, treatment));
        }

        return
        [
            UntilLastResort(Nsaid), UntilLastResort(CortisoneInjection), UntilLastResort(StraightLegRaise),
            new ReferenceWarning(Surgery, WarningLevel.Avoid, null, [], [], []),
        ];
    }

    private static bool IsOption(Told told, Treatment treatment) =>
        !ReferencePrecautions.IsContraindicated(told, treatment) && !told.DidNotHelp(treatment);

    private static ReferenceOption Option(Told told, Treatment treatment) => new(
        treatment,
        treatment == StraightLegRaise ? LastResortStanding.PermittedNotAdvised : LastResortStanding.DiscussWithClinician,
        Unanswered(told, treatment),
        ReferencePrecautions.Cautions(told, treatment));

    /// <summary>The age first, if absent, then what would contraindicate the treatment and is open.</summary>
    internal static ReferenceList<string> Unanswered(Told told, Treatment treatment)
    {
        var findings = ReferencePrecautions.Unanswered(told, treatment).Select(Codes.Of);
        return told.Age is null ? ["age", .. findings] : [.. findings];
    }
}
