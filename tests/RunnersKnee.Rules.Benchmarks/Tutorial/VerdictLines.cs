using NRules.Fluent.Dsl;
using RunnersKnee.Rules.Protocol;

namespace RunnersKnee.Rules.Benchmarks;

/// <summary>A line of the order of precedence of verdicts.</summary>
internal abstract class VerdictTutorialLine(VerdictLine line) : Rule
{
    protected VerdictLine Line => line;

    protected Judged Judge(Considered wanted, Verdict verdict) => new(wanted.Treatment, verdict, line);
}

internal sealed class ContraindicatedVerdictLine() : VerdictTutorialLine(VerdictLine.Contraindicated)
{
    public override void Define()
    {
        Considered wanted = null!;

        When().Match(() => wanted).Exists<Contraindicated>(c => c.Treatment == wanted.Treatment);
        Then().Yield(_ => Judge(wanted, Verdict.Contraindicated));
    }
}

internal sealed class ClinicianFirstLine() : VerdictTutorialLine(VerdictLine.ClinicianFirst)
{
    public override void Define()
    {
        Considered wanted = null!;
        PlanStanding plan = null!;

        When().Match(() => wanted).Match(() => plan, p => p.IsSuspended).Not<Judged>(j => j.Precedes(wanted, Line));
        Then().Yield(_ => Judge(wanted, Verdict.DeferToClinician));
    }
}

internal sealed class TriedLastResortLine() : VerdictTutorialLine(VerdictLine.TriedAsLastResort)
{
    public override void Define()
    {
        LastResortOpened opened = null!;
        Considered wanted = null!;
        OutcomeTold outcome = null!;

        When()
            .Match(() => opened)
            .Match(() => wanted, w => w.IsLastResort())
            .Match(() => outcome, o => o.CountsAsTried, o => o.Treatment == wanted.Treatment)
            .Not<Judged>(j => j.Precedes(wanted, Line));
        Then().Yield(_ => Judge(wanted, Verdict.Tried));
    }
}

internal sealed class WarningVerdictLine() : VerdictTutorialLine(VerdictLine.Warning)
{
    public override void Define()
    {
        Considered wanted = null!;
        Warned warned = null!;

        When().Match(() => wanted).Match(() => warned, w => w.Treatment == wanted.Treatment).Not<Judged>(j => j.Precedes(wanted, Line));
        Then().Yield(_ => Judge(wanted, warned.Level == WarningLevel.LastResort ? Verdict.LastResort : Verdict.Avoid));
    }
}

internal sealed class NotAssessedLine() : VerdictTutorialLine(VerdictLine.NotAssessed)
{
    public override void Define()
    {
        Considered wanted = null!;
        PlanStanding plan = null!;

        When()
            .Match(() => wanted)
            .Match(() => plan, p => p.Status == PlanStatus.NotOffered)
            .Not<Judged>(j => j.Precedes(wanted, Line));
        Then().Yield(_ => Judge(wanted, Verdict.NotAssessed));
    }
}

internal sealed class HyaluronicAcidOpenLine() : VerdictTutorialLine(VerdictLine.HyaluronicAcid)
{
    public override void Define()
    {
        LastResortOpened opened = null!;
        Considered wanted = null!;

        When()
            .Match(() => opened)
            .Match(() => wanted, w => w.Treatment == Treatment.HyaluronicAcidInjection)
            .Not<Judged>(j => j.Precedes(wanted, Line));
        Then().Yield(_ => Judge(wanted, Verdict.LastResort));
    }
}

internal sealed class HyaluronicAcidNotYetLine() : VerdictTutorialLine(VerdictLine.HyaluronicAcid)
{
    public override void Define()
    {
        Considered wanted = null!;
        PlanStanding plan = null!;

        When()
            .Match(() => wanted, w => w.Treatment == Treatment.HyaluronicAcidInjection)
            .Match(() => plan, p => p.IsActive)
            .Not<LastResortOpened>()
            .Not<Judged>(j => j.Precedes(wanted, Line));
        Then().Yield(_ => Judge(wanted, Verdict.NotYet));
    }
}
