using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("verdict.notCovered")]
[Description("A guideline addition is not covered unless the host asks for additions.")]
[Tag("guideline")]
internal sealed class NotCoveredVerdict() : VerdictRule(VerdictLine.NotCovered)
{
    public override void Define()
    {
        Considered considered = null!;
        PlanStanding plan = null!;

        When()
            .Match(() => considered, c => c.IsGuidelineAddition())
            .Match(() => plan, p => p.IsActive, p => !p.HasAdditions)
            .Not<Judged>(earlier => earlier.Precedes(considered, Line));

        Then().Yield(_ => Judge(considered, Verdict.NotCovered));
    }
}
