namespace RunnersKnee.Rules.Tests;

/// <summary>The verdict on one treatment: the first line that holds.</summary>
internal static class ReferenceVerdicts
{
    internal static ReferenceVerdict On(
        Told told, Treatment treatment, ReferencePlan plan, ReferenceLastResort lastResort, ReferenceList<ReferenceWarning> warnings)
    {
        var (step, inPlan) = Find(plan, treatment);
        return new ReferenceVerdict(
            treatment,
            Word(told, treatment, plan, step, inPlan, lastResort, warnings),
            ReferencePrecautions.ContraindicatedBy(told, treatment),
            ReferencePrecautions.Cautions(told, treatment),
            inPlan?.WaitingFor ?? [],
            ReferenceLastResorts.IsGated(treatment)
                ? ReferenceLastResorts.Unanswered(told, treatment)
                : [.. ReferencePrecautions.Unanswered(told, treatment).Select(Codes.Of)]);
    }

    private static Verdict Word(
        Told told,
        Treatment treatment,
        ReferencePlan plan,
        ReferenceStep? step,
        ReferenceTreatment? inPlan,
        ReferenceLastResort lastResort,
        ReferenceList<ReferenceWarning> warnings)
    {
        if (ReferencePrecautions.IsContraindicated(told, treatment))
            return Verdict.Contraindicated;
        if (plan.Status == PlanStatus.Suspended)
            return Verdict.DeferToClinician;
        if (lastResort.Reached && ReferenceLastResorts.IsGated(treatment) && told.DidNotHelp(treatment))
            return Verdict.Tried;

        foreach (var warning in warnings)
        {
            if (warning.Treatment == treatment)
                return warning.Level == WarningLevel.LastResort ? Verdict.LastResort : Verdict.Avoid;
        }

        if (plan.Status == PlanStatus.NotOffered)
            return Verdict.NotAssessed;
        if (treatment == Treatment.HyaluronicAcidInjection)
            return lastResort.Reached ? Verdict.LastResort : Verdict.NotYet;

        // In an active plan everything else is one of its treatments, unless it is an addition that is off.
        if (step is null || inPlan is null)
            return Verdict.NotCovered;
        if (inPlan.Status is TreatmentStatus.Recommended or TreatmentStatus.Conditional)
        {
            if (step.Status == PlanStepStatus.Upcoming)
                return Verdict.NotYet;
            if (step.Status == PlanStepStatus.Failed)
                return Verdict.Tried;
        }

        return inPlan.Status switch
        {
            TreatmentStatus.Withheld => Verdict.Withheld,
            TreatmentStatus.NotIndicated => Verdict.NotIndicated,
            TreatmentStatus.Tried => Verdict.Tried,
            TreatmentStatus.Conditional => Verdict.Conditional,
            _ => Verdict.Recommended,
        };
    }

    private static (ReferenceStep? Step, ReferenceTreatment? Treatment) Find(ReferencePlan plan, Treatment treatment)
    {
        foreach (var step in plan.Steps)
        {
            foreach (var inPlan in step.Treatments)
            {
                if (inPlan.Treatment == treatment)
                    return (step, inPlan);
            }
        }

        return (null, null);
    }
}
