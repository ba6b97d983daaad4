namespace RunnersKnee.Rules.Tests;

/// <summary>The plan: its status, its steps and the treatments in them.</summary>
internal static class ReferencePlanning
{
    private static readonly ReferencePlan NotOffered = new(PlanStatus.NotOffered, null, []);
    private static readonly ReferencePlan Suspended = new(PlanStatus.Suspended, null, []);

    internal static ReferencePlan PlanFor(Told told, Likelihood likelihood, bool isSuspended, bool additions)
    {
        if (isSuspended)
            return Suspended;
        if (likelihood is not (Likelihood.Likely or Likelihood.Diagnosed))
            return NotOffered;

        TreatmentStep? current = null;
        var steps = new ReferenceStep[ReferenceSteps.InOrder.Length];
        for (var index = 0; index < steps.Length; index++)
        {
            var step = ReferenceSteps.InOrder[index];
            var treatments = TreatmentsOf(told, step, additions);
            var status = EndOf(told, step, treatments) ?? (current is null ? PlanStepStatus.Current : PlanStepStatus.Upcoming);
            if (status == PlanStepStatus.Current)
                current = step;
            steps[index] = new ReferenceStep(step, status, treatments);
        }

        return new ReferencePlan(PlanStatus.Active, current, new ReferenceList<ReferenceStep>(steps));
    }

    /// <summary>
    /// How the step ended, or null while it goes on: as reported; else failed, if nothing at all was reported and all was tried.
    /// </summary>
    private static PlanStepStatus? EndOf(Told told, TreatmentStep step, ReferenceList<ReferenceTreatment> treatments) =>
        told.Reported(step) switch
        {
            StepOutcome.Achieved => PlanStepStatus.Achieved,
            StepOutcome.Failed => PlanStepStatus.Failed,
            StepOutcome.NotStarted or StepOutcome.InProgress => null,
            _ => AllTried(treatments) ? PlanStepStatus.Failed : null,
        };

    private static bool AllTried(ReferenceList<ReferenceTreatment> treatments)
    {
        var tried = false;
        for (var index = 0; index < treatments.Count; index++)
        {
            switch (treatments[index].Status)
            {
                case TreatmentStatus.Recommended or TreatmentStatus.Conditional:
                    return false;
                case TreatmentStatus.Tried:
                    tried = true;
                    break;
            }
        }

        return tried;
    }

    private static ReferenceList<ReferenceTreatment> TreatmentsOf(Told told, TreatmentStep step, bool additions)
    {
        var treatments = ReferenceSteps.TreatmentsOf(step, additions);
        var statuses = new ReferenceTreatment[treatments.Length];
        for (var index = 0; index < statuses.Length; index++)
            statuses[index] = Standing(told, treatments[index]);
        return new ReferenceList<ReferenceTreatment>(statuses);
    }

    private static ReferenceTreatment Standing(Told told, Treatment treatment)
    {
        var status = ReferenceTreatmentStatus.Of(told, treatment);
        return new ReferenceTreatment(
            treatment,
            status,
            ReferenceSteps.IsGuidelineAddition(treatment) ? Origin.Guideline : Origin.Source,
            status == TreatmentStatus.Conditional ? [ReferenceTreatmentStatus.AwaitedBy(told, treatment)!.Value] : [],
            ReferencePrecautions.ContraindicatedBy(told, treatment),
            ReferencePrecautions.Unanswered(told, treatment),
            ReferencePrecautions.Cautions(told, treatment));
    }
}
