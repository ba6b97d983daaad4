using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("assessment.insufficient")]
[Description("While pain around the kneecap is an open question, too little is known.")]
[LeadsTo(Likelihood.Insufficient), Tag("RK-03"), Priority(Stage.Assessment - Line)]
internal sealed class TooLittleKnown : Rule
{
    private const int Line = 2;

    public override void Define()
    {
        When()
            .Not<Answered>(answered => answered.Finding == Finding.KneecapPain)
            .Not<Assessed>(earlier => earlier.Line < Line);

        Then().Yield(_ => new Assessed(Likelihood.Insufficient, Line));
    }
}
