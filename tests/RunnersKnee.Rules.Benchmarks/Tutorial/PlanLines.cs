using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Benchmarks;

internal sealed class SuspendedLine : Rule
{
    public override void Define()
    {
        When().Exists<ReasonToRefer>(r => PlanSuspended.SuspendsPlan(r));
        Then().Yield(_ => new PlanStanding(PlanStatus.Suspended));
    }
}

internal sealed class ActiveLine : Rule
{
    public override void Define()
    {
        Assessed assessed = null!;

        When().Match(() => assessed, a => a.WarrantsPlan).Not<ReasonToRefer>(r => PlanSuspended.SuspendsPlan(r));
        Then().Yield(_ => new PlanStanding(PlanStatus.Active));
    }
}

internal sealed class NotOfferedLine : Rule
{
    public override void Define()
    {
        Assessed assessed = null!;

        When().Match(() => assessed, a => !a.WarrantsPlan).Not<ReasonToRefer>(r => PlanSuspended.SuspendsPlan(r));
        Then().Yield(_ => new PlanStanding(PlanStatus.NotOffered));
    }
}

internal sealed class ReportedLine(TreatmentStep step, StepOutcome outcome, PlanStepStatus status) : Rule
{
    private TreatmentStep Subject => step;

    private StepOutcome Outcome => outcome;

    private PlanStepStatus Status => status;

    public override void Define()
    {
        PlanStanding plan = null!;
        StepTold told = null!;

        When().Match(() => plan, p => p.IsActive).Match(() => told, t => t.Step == Subject, t => t.Outcome == Outcome);
        Then().Yield(_ => new StepSettled(Subject, Status));
    }
}

internal sealed class FailedByTrialLine(TreatmentStep step) : Rule
{
    private TreatmentStep Subject => step;

    public override void Define()
    {
        PlanStanding plan = null!;

        When()
            .Match(() => plan, p => p.IsActive)
            .Exists<TreatmentStanding>(s => s.Step == Subject, s => s.IsTried)
            .Not<TreatmentStanding>(s => s.Step == Subject, s => s.HoldsStepOpen)
            .Not<StepTold>(t => t.Step == Subject);
        Then().Yield(_ => new StepSettled(Subject, PlanStepStatus.Failed));
    }
}

internal sealed class ProgressLine : Rule
{
    public override void Define()
    {
        PlanStanding plan = null!;
        IEnumerable<StepSettled> settled = null!;

        When().Match(() => plan, p => p.IsActive).Query(() => settled, q => q.Match<StepSettled>().Collect());
        Then().Yield(_ => Progress.Of(settled));
    }
}
