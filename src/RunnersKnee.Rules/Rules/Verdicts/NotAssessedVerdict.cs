using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("verdict.notAssessed")]
[Description("Without a plan, a treatment is not assessed.")]
[Tag("safety")]
[Priority(Stage.Verdicts - 5)]
internal sealed class NotAssessedVerdict : Rule
{
    public override void Define()
    {
        Considered considered = null!;
        PlanStanding plan = null!;

        When()
            .Match(() => considered)
            .Match(() => plan, p => p.Status == PlanStatus.NotOffered)
            .Not<Judged>(earlier => earlier.Treatment == considered.Treatment, earlier => earlier.Line < 5);

        Then()
            .Yield(_ => new Judged(considered.Treatment, Verdict.NotAssessed, 5));
    }
}
