using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("assessment.insufficient")]
[Description("While pain around the kneecap is an open question, too little is known.")]
[LeadsTo(Likelihood.Insufficient), Tag("RK-03"), Priority(Stage.Assessment)]
internal sealed class TooLittleKnown : Rule
{
    public override void Define()
    {
        When()
            .Not<Answered>(answered => answered.Finding == Finding.KneecapPain)
            .Not<No>(no => no.Finding == Finding.ExamConsistent);

        Then().Yield(_ => new Assessed(Likelihood.Insufficient));
    }
}
