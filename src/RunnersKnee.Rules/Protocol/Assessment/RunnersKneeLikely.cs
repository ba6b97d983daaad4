using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("assessment.likely")]
[Description("Pain around the kneecap that typical activities bring on is likely runner's knee.")]
[LeadsTo(Likelihood.Likely), Tag("RK-03"), Tag("RK-04"), Tag("RK-05"), Tag("RK-07"), Priority(Stage.Assessment)]
internal sealed class RunnersKneeLikely : Rule
{
    public override void Define()
    {
        Yes kneecapPain = null!;
        IEnumerable<Yes> activities = null!;

        When()
            .Match(() => kneecapPain, yes => yes.Finding == Finding.KneecapPain)
            .AtLeastOne(() => activities, yes => yes.IsTypicalActivity())
            .Not<Answered>(answered => answered.Finding == Finding.ExamConsistent);

        Then().Yield(_ => new Assessed(Likelihood.Likely));
    }
}
