using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("assessment.diagnosed")]
[Description("Pain around the kneecap, brought on by typical activities and confirmed by an examination, is diagnosed as runner's knee.")]
[LeadsTo(Likelihood.Diagnosed), Tag("RK-11"), Priority(Stage.Assessment)]
internal sealed class RunnersKneeDiagnosed : Rule
{
    public override void Define()
    {
        Yes kneecapPain = null!;
        IEnumerable<Yes> activities = null!;
        Yes examConsistent = null!;

        When()
            .Match(() => kneecapPain, yes => yes.Finding == Finding.KneecapPain)
            .AtLeastOne(() => activities, yes => yes.IsTypicalActivity())
            .Match(() => examConsistent, yes => yes.Finding == Finding.ExamConsistent);

        Then().Yield(_ => new Assessed(Likelihood.Diagnosed));
    }
}
