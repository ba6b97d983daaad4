using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("verdict.warning")]
[Description("What the source warns against has the level of its warning as its verdict.")]
[Tag("RK-22"), Tag("RK-23"), Tag("RK-24"), Tag("RK-38")]
internal sealed class WarningVerdict() : VerdictRule(VerdictLine.Warning)
{
    public override void Define()
    {
        Considered considered = null!;
        Warned warned = null!;

        When()
            .Match(() => considered)
            .Match(() => warned, w => w.Treatment == considered.Treatment)
            .Not<Judged>(earlier => earlier.Precedes(considered, Line));

        Then().Yield(_ => Judge(considered, VerdictOf(warned)));
    }

    private static Verdict VerdictOf(Warned warned) => warned.Level == WarningLevel.LastResort ? Verdict.LastResort : Verdict.Avoid;
}
