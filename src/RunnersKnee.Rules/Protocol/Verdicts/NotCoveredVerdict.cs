using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("verdict.notCovered")]
[Description("A guideline addition is not covered unless the host asks for additions.")]
[LeadsTo("verdict on a treatment"), Tag("guideline"), Priority(Stage.Verdicts - Line)]
internal sealed class NotCoveredVerdict : Rule
{
    private const int Line = 7;

    public override void Define()
    {
        Considered considered = null!;
        PlanStanding plan = null!;

        When()
            .Match(() => considered, c => c.IsGuidelineAddition)
            .Match(() => plan, p => p.IsActive, p => !p.HasAdditions)
            .Not<Judged>(earlier => earlier.Treatment == considered.Treatment, earlier => earlier.Line < Line);

        Then().Yield(_ => new Judged(considered.Treatment, Verdict.NotCovered, Line));
    }
}
