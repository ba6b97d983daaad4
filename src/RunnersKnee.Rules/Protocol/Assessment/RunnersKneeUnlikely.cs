using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("assessment.unlikely")]
[Description("Without pain around the kneecap, or when an examination found otherwise, runner's knee is unlikely.")]
[LeadsTo(Likelihood.Unlikely), Tag("RK-03"), Tag("RK-11"), Priority(Stage.Assessment)]
internal sealed class RunnersKneeUnlikely : Rule
{
    public override void Define()
    {
        IEnumerable<No> against = null!;

        When()
            .AtLeastOne(() => against, no => no.Finding == Finding.KneecapPain || no.Finding == Finding.ExamConsistent);

        Then().Yield(_ => new Assessed(Likelihood.Unlikely));
    }
}
