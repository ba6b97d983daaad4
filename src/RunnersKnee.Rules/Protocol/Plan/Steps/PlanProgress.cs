using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("plan.progress")]
[Description("The steps are done in order: of those neither achieved nor failed the first is current, and later ones are upcoming.")]
[LeadsTo("plan: step of today"), Tag("RK-18"), Priority(Stage.Progress)]
internal sealed class PlanProgress : Rule
{
    public override void Define()
    {
        PlanStanding plan = null!;
        IEnumerable<StepSettled> settled = null!;

        // The plan is named again so that nothing is collected, not even none, before there is one.
        When()
            .Match(() => plan, p => p.IsActive)
            .Query(() => settled, query => query.Match<StepSettled>(_ => plan.IsActive).Collect());

        Then().Yield(_ => Progress.Of(settled));
    }
}

/// <summary>Concluded: how far the active plan has come, step by step.</summary>
internal sealed record Progress(PlanStepStatus StopPainAndSwelling, PlanStepStatus CorrectCauses, PlanStepStatus Strengthen)
{
    /// <summary>How a step stands.</summary>
    internal PlanStepStatus this[TreatmentStep step] => step switch
    {
        TreatmentStep.StopPainAndSwelling => StopPainAndSwelling,
        TreatmentStep.CorrectCauses => CorrectCauses,
        _ => Strengthen,
    };

    /// <summary>Whether no step is left to do.</summary>
    internal bool IsOver => !Any(PlanStepStatus.Current);

    /// <summary>Whether no step is left to do and at least one has failed.</summary>
    internal bool CareHasFailed => IsOver && Any(PlanStepStatus.Failed);

    /// <summary>Whether every step has failed.</summary>
    internal bool AllFailed => this is
    {
        StopPainAndSwelling: PlanStepStatus.Failed,
        CorrectCauses: PlanStepStatus.Failed,
        Strengthen: PlanStepStatus.Failed,
    };

    /// <summary>Of the steps that are neither achieved nor failed, the first is current and later ones are upcoming.</summary>
    internal static Progress Of(IEnumerable<StepSettled> settled)
    {
        var left = PlanStepStatus.Current;
        return new Progress(
            Status(TreatmentStep.StopPainAndSwelling),
            Status(TreatmentStep.CorrectCauses),
            Status(TreatmentStep.Strengthen));

        PlanStepStatus Status(TreatmentStep step)
        {
            if (settled.FirstOrDefault(over => over.Step == step) is { } over)
                return over.Status;

            var status = left;
            left = PlanStepStatus.Upcoming;
            return status;
        }
    }

    private bool Any(PlanStepStatus status) => StopPainAndSwelling == status || CorrectCauses == status || Strengthen == status;
}
