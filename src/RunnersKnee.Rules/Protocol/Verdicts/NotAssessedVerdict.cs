using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("verdict.notAssessed")]
[Description("Without a plan, a treatment is not assessed.")]
[Tag("safety")]
internal sealed class NotAssessedVerdict() : VerdictRule(VerdictLine.NotAssessed)
{
    public override void Define()
    {
        Considered considered = null!;
        PlanStanding plan = null!;

        When()
            .Match(() => considered)
            .Match(() => plan, p => p.Status == PlanStatus.NotOffered)
            .Not<Judged>(earlier => earlier.Precedes(considered, Line));

        Then().Yield(_ => Judge(considered, Verdict.NotAssessed));
    }
}
