using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("verdict.deferToClinician")]
[Description("While the plan is suspended, a clinician decides.")]
[Tag("safety")]
internal sealed class DeferToClinician() : VerdictRule(VerdictLine.ClinicianFirst)
{
    public override void Define()
    {
        Considered considered = null!;
        PlanStanding plan = null!;

        When()
            .Match(() => considered)
            .Match(() => plan, p => p.IsSuspended)
            .Not<Judged>(earlier => earlier.Precedes(considered, Line));

        Then().Yield(_ => Judge(considered, Verdict.DeferToClinician));
    }
}
