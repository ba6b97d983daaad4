using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("verdict.notCovered")]
[Description("A guideline addition is not covered unless the host asks for additions.")]
[Tag("guideline")]
[Priority(Stage.Verdicts - 7)]
internal sealed class NotCoveredVerdict : Rule
{
    public override void Define()
    {
        Considered considered = null!;
        PlanStanding plan = null!;

        When()
            .Match(() => considered, c => c.IsGuidelineAddition)
            .Match(() => plan, p => p.Status == PlanStatus.Active)
            .Not<AdditionsWanted>()
            .Not<Judged>(earlier => earlier.Treatment == considered.Treatment, earlier => earlier.Line < 7);

        Then()
            .Yield(_ => new Judged(considered.Treatment, Verdict.NotCovered, 7));
    }
}
