using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("assessment.possible")]
[Description("Pain around the kneecap that no typical activity is known to bring on is possibly runner's knee.")]
[Tag("RK-03")]
[Priority(Stage.Assessment - 3)]
internal sealed class RunnersKneePossible : Rule
{
    public override void Define()
    {
        Yes kneecapPain = null!;

        When()
            .Match(() => kneecapPain, yes => yes.Finding == Finding.KneecapPain)
            .Not<Yes>(yes => yes.Finding == Finding.StairsPain
                || yes.Finding == Finding.SittingPain
                || yes.Finding == Finding.RunningPain
                || yes.Finding == Finding.SquattingPain)
            .Not<Assessed>(earlier => earlier.Line < 3);

        Then()
            .Yield(_ => new Assessed(Likelihood.Possible, 3));
    }
}
