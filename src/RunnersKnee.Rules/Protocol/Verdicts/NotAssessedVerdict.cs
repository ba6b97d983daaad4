using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("verdict.notAssessed")]
[Description("Without a plan, a treatment is not assessed.")]
[LeadsTo("verdict on a treatment"), Tag("safety"), Priority(Stage.Verdicts - Line)]
internal sealed class NotAssessedVerdict : Rule
{
    private const int Line = 5;

    public override void Define()
    {
        Considered considered = null!;
        PlanStanding plan = null!;

        When()
            .Match(() => considered)
            .Match(() => plan, p => p.Status == PlanStatus.NotOffered)
            .Not<Judged>(earlier => earlier.Treatment == considered.Treatment, earlier => earlier.Line < Line);

        Then().Yield(_ => new Judged(considered.Treatment, Verdict.NotAssessed, Line));
    }
}
