using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Benchmarks;

/// <summary>A line that gives a treatment of the active plan its status.</summary>
internal abstract class TreatmentLine(Treatment treatment, TreatmentStatus status) : Rule
{
    protected Treatment Subject => treatment;

    protected TreatmentStanding Standing() => new(treatment, status);
}

internal sealed class WithheldLine(Treatment treatment) : TreatmentLine(treatment, TreatmentStatus.Withheld)
{
    public override void Define()
    {
        PlanStanding plan = null!;

        When().Match(() => plan, p => p.IsActive).Exists<Contraindicated>(c => c.Treatment == Subject);
        Then().Yield(_ => Standing());
    }
}

internal sealed class NotIndicatedLine(Treatment treatment, Finding need) : TreatmentLine(treatment, TreatmentStatus.NotIndicated)
{
    private Finding Need => need;

    public override void Define()
    {
        PlanStanding plan = null!;
        No no = null!;

        When()
            .Match(() => plan, p => p.IsActive)
            .Match(() => no, n => n.Finding == Need)
            .Not<TreatmentStanding>(s => s.Treatment == Subject, s => s.IsWithheld);
        Then().Yield(_ => Standing());
    }
}

internal sealed class TriedLine(Treatment treatment) : TreatmentLine(treatment, TreatmentStatus.Tried)
{
    public override void Define()
    {
        PlanStanding plan = null!;
        OutcomeTold outcome = null!;

        When()
            .Match(() => plan, p => p.IsActive)
            .Match(() => outcome, o => o.Treatment == Subject, o => o.CountsAsTried)
            .Not<TreatmentStanding>(s => s.Treatment == Subject, s => s.IsRuledOut);
        Then().Yield(_ => Standing());
    }
}

internal sealed class CombinationTriedLine(TreatmentInfo row) : TreatmentLine(row.Treatment, TreatmentStatus.Tried)
{
    public override void Define()
    {
        PlanStanding plan = null!;

        When()
            .Match(() => plan, p => p.IsActive)
            .Exists<OutcomeTold>(o => TriesIt(o))
            .Not<TreatmentStanding>(s => s.Treatment == Subject, s => s.IsRuledOut);
        Then().Yield(_ => Standing());
    }

    private bool TriesIt(OutcomeTold told) => told.Treatment == Subject
        ? told.CountsAsTried
        : told.Outcome == TreatmentOutcome.Worse && row.Parts.Contains(told.Treatment);
}

internal sealed class ConditionalLine(Treatment treatment, Finding waitsFor) : TreatmentLine(treatment, TreatmentStatus.Conditional)
{
    private Finding WaitsFor => waitsFor;

    public override void Define()
    {
        PlanStanding plan = null!;

        When()
            .Match(() => plan, p => p.IsActive)
            .Not<Answered>(a => a.Finding == WaitsFor)
            .Not<TreatmentStanding>(s => s.Treatment == Subject, s => s.IsSetAside);
        Then().Yield(_ => Standing());
    }
}

internal sealed class AnsweredLine(Treatment treatment, Finding waitsFor) : TreatmentLine(treatment, TreatmentStatus.Recommended)
{
    private Finding WaitsFor => waitsFor;

    public override void Define()
    {
        PlanStanding plan = null!;
        Answered answer = null!;

        When()
            .Match(() => plan, p => p.IsActive)
            .Match(() => answer, a => a.Finding == WaitsFor)
            .Not<TreatmentStanding>(s => s.Treatment == Subject, s => s.IsSetAside);
        Then().Yield(_ => Standing());
    }
}

internal sealed class RecommendedLine(Treatment treatment) : TreatmentLine(treatment, TreatmentStatus.Recommended)
{
    public override void Define()
    {
        PlanStanding plan = null!;

        When().Match(() => plan, p => p.IsActive).Not<TreatmentStanding>(s => s.Treatment == Subject, s => s.IsSetAside);
        Then().Yield(_ => Standing());
    }
}
