using NRules.Fluent.Dsl;

namespace RunnersKnee.Rules.Protocol;

[Name("assessment.diagnosed")]
[Description("Pain around the kneecap, brought on by typical activities and confirmed by an examination, is diagnosed as runner's knee.")]
[Tag("RK-11")]
[Priority(Stage.Assessment - 4)]
internal sealed class RunnersKneeDiagnosed : Rule
{
    public override void Define()
    {
        Yes kneecapPain = null!;
        IEnumerable<Yes> activities = null!;
        Yes examConsistent = null!;

        When()
            .Match(() => kneecapPain, yes => yes.Finding == Finding.KneecapPain)
            .Query(() => activities, query => query
                .Match<Yes>(yes => yes.Finding == Finding.StairsPain
                    || yes.Finding == Finding.SittingPain
                    || yes.Finding == Finding.RunningPain
                    || yes.Finding == Finding.SquattingPain)
                .Collect()
                .Where(found => found.Any()))
            .Match(() => examConsistent, yes => yes.Finding == Finding.ExamConsistent)
            .Not<Assessed>(earlier => earlier.Line < 4);

        Then()
            .Yield(_ => new Assessed(Likelihood.Diagnosed, 4));
    }
}
