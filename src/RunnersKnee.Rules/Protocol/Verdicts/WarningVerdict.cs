using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("verdict.warning")]
[Description("What the source warns against has the level of its warning as its verdict.")]
[LeadsTo("verdict on a treatment"), Tag("RK-22"), Tag("RK-23"), Tag("RK-24"), Tag("RK-38"), Priority(Stage.Verdicts - Line)]
internal sealed class WarningVerdict : Rule
{
    private const int Line = 4;

    public override void Define()
    {
        Considered considered = null!;
        Warned warned = null!;

        When()
            .Match(() => considered)
            .Match(() => warned, w => w.Treatment == considered.Treatment)
            .Not<Judged>(earlier => earlier.Treatment == considered.Treatment, earlier => earlier.Line < Line);

        Then().Yield(_ => Judged.ByWarning(warned, Line));
    }
}
