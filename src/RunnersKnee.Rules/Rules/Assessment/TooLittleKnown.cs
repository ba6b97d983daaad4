using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("assessment.insufficient")]
[Description("While pain around the kneecap is an open question, too little is known.")]
[Tag("RK-03")]
[Priority(Stage.Assessment - 2)]
internal sealed class TooLittleKnown : Rule
{
    public override void Define()
    {

        When()
            .Not<Answered>(answered => answered.Finding == Finding.KneecapPain)
            .Not<Assessed>(earlier => earlier.Line < 2);

        Then()
            .Yield(_ => new Assessed(Likelihood.Insufficient, 2));
    }
}
