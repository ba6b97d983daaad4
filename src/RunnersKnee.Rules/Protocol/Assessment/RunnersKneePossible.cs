using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("assessment.possible")]
[Description("Pain around the kneecap that no typical activity is known to bring on is possibly runner's knee.")]
[LeadsTo(Likelihood.Possible), Tag("RK-03"), Priority(Stage.Assessment)]
internal sealed class RunnersKneePossible : Rule
{
    public override void Define()
    {
        Yes kneecapPain = null!;

        When()
            .Match(() => kneecapPain, yes => yes.Finding == Finding.KneecapPain)
            .Not<Yes>(yes => yes.IsTypicalActivity())
            .Not<No>(no => no.Finding == Finding.ExamConsistent);

        Then().Yield(_ => new Assessed(Likelihood.Possible));
    }
}
